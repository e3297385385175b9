package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules and what they ask of values as JSON, with the members of a rule file. */
public final class RuleJson {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private RuleJson() {}

    /** Writes members as {@link RuleMembers} gives them. */
    public static void write(@Nullable Object member, JsonGenerator json) throws IOException {
        if (member instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : members.entrySet()) {
                json.writeFieldName(String.valueOf(each.getKey()));
                write(each.getValue(), json);
            }
            json.writeEndObject();
        } else if (member instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (member instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (member instanceof Integer number) {
            json.writeNumber(number);
        } else if (member instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (member == null) {
            json.writeNull();
        } else {
            json.writeString(String.valueOf(member));
        }
    }

    /** What a rule asks of the values as JSON, which {@link #readCondition} reads back. */
    public static String write(Condition condition) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(ConditionMembers.of(condition), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #write(Condition)} writes.
     *
     * @throws RuleSyntaxException if the text is no condition
     */
    public static Condition readCondition(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            return RuleReader.readCondition(parser);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a condition in JSON", e);
        }
    }
}
