package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parityworkbench.diff.rule.Action.CaseInsensitive;
import io.github.parityworkbench.diff.rule.Action.NullIsAbsent;
import io.github.parityworkbench.diff.rule.Action.Replace;
import io.github.parityworkbench.diff.rule.Action.Timestamps;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Trim;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a rule does: one word, or an object whose one member tells more. */
final class ActionReader {
    private static final Map<String, Action> WORDS =
            Map.of(
                    "ignore", Action.IGNORE,
                    "unordered", new Unordered(""),
                    "timestamps", new Timestamps(Duration.ZERO),
                    "case-insensitive", new CaseInsensitive(),
                    "trim", new Trim(),
                    "null-is-absent", new NullIsAbsent());

    private static final List<String> DETAILED =
            List.of("unordered", "tolerance", "timestamps", "replace");

    private static final String EXPECTED =
            "expected ignore, case-insensitive, trim, null-is-absent, or one of {unordered: {key:"
                + " NAME}}, {tolerance: NUMBER}, {timestamps: {within: 2s}}, {replace: {pattern:"
                + " REGEX, with: TEXT}}";

    private final JsonParser parser;
    private final MemberReader reader;

    private Optional<Action> action = Optional.empty();
    private String key = "";
    private Duration within = Duration.ZERO;
    private Optional<TextPattern> pattern = Optional.empty();
    private String with = "";

    ActionReader(JsonParser parser, MemberReader reader) {
        this.parser = parser;
        this.reader = reader;
    }

    Action read() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Action word = WORDS.get(reader.text("an action"));
            if (word == null) {
                throw reader.error(EXPECTED);
            }
            return word;
        }
        reader.object("an action", DETAILED, this::read);
        return action.orElseThrow(() -> reader.error(EXPECTED));
    }

    private void read(String name) throws IOException {
        if (action.isPresent()) {
            throw reader.error("an action is one thing: " + EXPECTED);
        }
        action =
                Optional.of(
                        switch (name) {
                            case "unordered" -> unordered();
                            case "tolerance" -> new Tolerance(tolerance());
                            case "timestamps" -> timestamps();
                            default -> replace();
                        });
    }

    private Action unordered() throws IOException {
        reader.object("unordered", List.of("key"), name -> key = reader.text("a member's name"));
        return new Unordered(key);
    }

    private BigDecimal tolerance() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw reader.expected("a number");
        }
        return reader.text(
                "a number",
                text ->
                        Scalars.number(text)
                                .filter(Tolerance::isWritable)
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "expected a number from 0 of at most 400"
                                                                + " digits, unlike "
                                                                + text)));
    }

    private Action timestamps() throws IOException {
        reader.object(
                "timestamps",
                List.of("within"),
                name -> within = reader.text("a duration", Durations::read));
        return new Timestamps(within);
    }

    private Action replace() throws IOException {
        reader.object("replace", List.of("pattern", "with"), this::readReplace);
        return pattern.map(found -> new Replace(found, with))
                .orElseThrow(() -> reader.expected("a pattern to replace"));
    }

    private void readReplace(String name) throws IOException {
        if (name.equals("pattern")) {
            pattern = Optional.of(reader.text("a pattern", TextPattern::parse));
        } else {
            with = reader.text("a text");
        }
    }
}
