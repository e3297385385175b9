package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.diff.rule.RuleMembers;
import io.github.parityworkbench.diff.rule.RuleReader;
import io.github.parityworkbench.diff.rule.RuleSyntaxException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The canonical rule file: everything a rule says, in YAML or in JSON, and back. */
public final class CanonicalRules {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private CanonicalRules() {}

    /** The rules as YAML, in their order; the same rules always give the same text. */
    public static String write(List<Rule> rules) {
        return YamlText.write(members(rules));
    }

    /** The rules as JSON, with the members of the YAML. */
    public static String writeJson(List<Rule> rules) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            RuleJson.write(members(rules), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static Map<String, Object> members(List<Rule> rules) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", 1);
        members.put("rules", rules.stream().map(RuleMembers::of).toList());
        return members;
    }

    /**
     * The rules that a file in YAML or JSON holds, in their order; all of them or none.
     *
     * @param sourceName what the message calls the file
     * @throws RuleFileException if it is no rule file; it says where, and what was expected
     */
    public static List<Rule> read(String text, String sourceName) {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        return read(
                content, sourceName, content.stripLeading().startsWith("{"), RuleReader::readFile);
    }

    /**
     * The condition on values that the text is, as a rule file has it behind {@code when}.
     *
     * @throws RuleFileException if it is none
     */
    public static Condition readCondition(String text, String sourceName) {
        return read(text, sourceName, false, parser -> RuleReader.readCondition(started(parser)));
    }

    /**
     * The action that the text is, as a rule file has it behind {@code action}.
     *
     * @throws RuleFileException if it is none
     */
    public static Action readAction(String text, String sourceName) {
        return read(text, sourceName, false, parser -> RuleReader.readAction(started(parser)));
    }

    private static JsonParser started(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "nothing is there");
        }
        return parser;
    }

    private interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    private static <T> T read(String content, String sourceName, boolean json, Reading<T> reading) {
        try (JsonParser parser =
                json ? JSON.createParser(content) : PlainYamlParser.of(content, sourceName)) {
            return reading.from(parser);
        } catch (RuleSyntaxException e) {
            throw new RuleFileException(sourceName, e.line(), e.column(), sentence(e), e);
        } catch (JsonProcessingException e) {
            throw unreadable(sourceName, json, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is not even JSON, or not even YAML; why is said in terms of the parser only. */
    static RuleFileException unreadable(
            String sourceName, boolean json, JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return new RuleFileException(
                sourceName,
                Math.max(1, at.getLineNr()),
                Math.max(1, at.getColumnNr()),
                json
                        ? "not JSON from here on; check quotes, brackets and commas"
                        : "not YAML from here on; check quotes, brackets and indents",
                e);
    }

    private static String sentence(RuleSyntaxException e) {
        return String.valueOf(e.getMessage());
    }
}
