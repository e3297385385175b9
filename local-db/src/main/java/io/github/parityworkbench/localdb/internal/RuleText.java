package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.diff.rule.TextPattern;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule as it is kept: one JSON object whose every member is a list of strings. It comes back
 * equal; files that users write are another matter.
 */
final class RuleText {
    private static final JsonFactory JSON = new JsonFactory();

    private RuleText() {}

    static String write(Rule rule) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            member(out, "id", List.of(rule.id()));
            member(out, "reason", List.of(rule.reason()));
            member(out, "owner", List.of(rule.owner()));
            member(out, "ticket", List.of(rule.ticket()));
            LocalDate expires = rule.expires();
            member(out, "expires", expires == null ? List.of() : List.of(expires.toString()));
            member(out, "endpoints", rule.endpoints().stream().map(EndpointPattern::glob).toList());
            member(out, "part", List.of(rule.part().label()));
            member(out, "path", List.of(rule.path().toString()));
            member(out, "kinds", rule.kinds().stream().map(Kind::label).toList());
            member(out, "causes", rule.causes().stream().map(Cause::label).toList());
            member(out, "when", when(rule.when()));
            member(out, "action", action(rule.action()));
            member(out, "enabled", List.of(Boolean.toString(rule.enabled())));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void member(JsonGenerator out, String name, List<String> values)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static List<String> when(Condition condition) {
        return condition.equals(Condition.NONE) ? List.of() : List.of(RuleJson.write(condition));
    }

    private static Condition when(List<String> written) {
        return written.isEmpty() ? Condition.NONE : RuleJson.readCondition(written.get(0));
    }

    private static List<String> action(Action action) {
        List<String> words = new ArrayList<>(List.of(action.label()));
        if (action instanceof Action.Unordered unordered) {
            words.add(unordered.key());
        } else if (action instanceof Action.Tolerance tolerance) {
            words.add(tolerance.within().toString());
        } else if (action instanceof Action.Timestamps timestamps) {
            words.add(timestamps.within().toString());
        } else if (action instanceof Action.Replace replace) {
            words.add(replace.pattern().toString());
            words.add(replace.with());
        }
        return words;
    }

    /**
     * The rule in a text.
     *
     * @throws DamagedDataException if there is none in it
     */
    static Rule read(String text) {
        try {
            return rule(members(text));
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw new DamagedDataException("a rule cannot be read");
        }
    }

    private static Map<String, List<String>> members(String text) throws IOException {
        Map<String, List<String>> members = new HashMap<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                List<String> values = new ArrayList<>();
                in.nextToken();
                while (in.nextToken() == JsonToken.VALUE_STRING) {
                    values.add(in.getText());
                }
                members.put(name, values);
            }
        }
        return members;
    }

    private static Rule rule(Map<String, List<String>> members) {
        List<String> expires = all(members, "expires");
        return new Rule(
                one(members, "id"),
                one(members, "reason"),
                one(members, "owner"),
                one(members, "ticket"),
                expires.isEmpty() ? null : LocalDate.parse(expires.get(0)),
                all(members, "endpoints").stream().map(EndpointPattern::parse).toList(),
                Part.ofLabel(one(members, "part")),
                PathPattern.parse(one(members, "path")),
                all(members, "kinds").stream().map(Kind::ofLabel).collect(Collectors.toSet()),
                all(members, "causes").stream().map(Cause::ofLabel).collect(Collectors.toSet()),
                when(members.getOrDefault("when", List.of())),
                action(all(members, "action")),
                Boolean.parseBoolean(one(members, "enabled")));
    }

    private static Action action(List<String> words) {
        Function<Integer, String> word =
                i -> {
                    if (i >= words.size()) {
                        throw new IllegalArgumentException("an action lacks a word");
                    }
                    return words.get(i);
                };
        return switch (word.apply(0)) {
            case "ignore" -> Action.IGNORE;
            case "unordered" -> new Action.Unordered(word.apply(1));
            case "tolerance" -> new Action.Tolerance(new BigDecimal(word.apply(1)));
            case "timestamps" -> new Action.Timestamps(Duration.parse(word.apply(1)));
            case "case-insensitive" -> new Action.CaseInsensitive();
            case "trim" -> new Action.Trim();
            case "null-is-absent" -> new Action.NullIsAbsent();
            case "replace" -> new Action.Replace(TextPattern.parse(word.apply(1)), word.apply(2));
            default -> throw new IllegalArgumentException("an unknown action");
        };
    }

    private static List<String> all(Map<String, List<String>> members, String name) {
        List<String> values = members.get(name);
        if (values == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return values;
    }

    private static String one(Map<String, List<String>> members, String name) {
        List<String> values = all(members, name);
        if (values.size() != 1) {
            throw new IllegalArgumentException("not one " + name);
        }
        return values.get(0);
    }
}
