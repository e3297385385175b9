package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parityworkbench.diff.rule.Condition.NumbersWithin;
import io.github.parityworkbench.diff.rule.Condition.TimesWithin;
import io.github.parityworkbench.diff.rule.Condition.Values;
import io.github.parityworkbench.diff.rule.ValueTest.Matches;
import io.github.parityworkbench.diff.rule.ValueTest.OneOf;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a rule asks of the values. */
final class ConditionReader {
    private static final String BOTH = "both";
    private static final List<String> SIDES = List.of("control", "candidate");
    private static final List<String> MEMBERS =
            List.of("control", "candidate", BOTH, "numbersWithin", "timesWithin");

    private static final String EXPECTED =
            "expected {control: TEST, candidate: TEST}, {both: TEST}, {numbersWithin: NUMBER} or"
                    + " {timesWithin: 2s}, where a TEST is {equals: VALUE}, {oneOf: [VALUE, …]} or"
                    + " {matches: REGEX}";

    private final JsonParser parser;
    private final MemberReader reader;
    private final Map<String, ValueTest> tests = new LinkedHashMap<>();
    private Optional<Condition> distance = Optional.empty();

    ConditionReader(JsonParser parser, MemberReader reader) {
        this.parser = parser;
        this.reader = reader;
    }

    Condition read() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw reader.error(EXPECTED);
        }
        reader.object("a condition", MEMBERS, this::read);
        if (tests.isEmpty() == distance.isEmpty()
                || (tests.containsKey(BOTH) && tests.size() > 1)) {
            throw reader.error("a condition is one thing: " + EXPECTED);
        }
        return distance.orElseGet(this::values);
    }

    private Condition values() {
        ValueTest both = tests.getOrDefault(BOTH, ValueTest.ANY);
        return new Values(
                tests.getOrDefault(SIDES.get(0), both), tests.getOrDefault(SIDES.get(1), both));
    }

    private void read(String name) throws IOException {
        switch (name) {
            case "numbersWithin" -> apart(new NumbersWithin(number()));
            case "timesWithin" ->
                    apart(new TimesWithin(reader.text("a duration such as 2s", Durations::read)));
            default -> tests.put(name, test());
        }
    }

    private void apart(Condition condition) throws IOException {
        if (distance.isPresent()) {
            throw reader.error("a condition is one thing: " + EXPECTED);
        }
        distance = Optional.of(condition);
    }

    private BigDecimal number() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw reader.expected("a number");
        }
        return reader.text("a number", ConditionReader::distance);
    }

    private static BigDecimal distance(String text) {
        BigDecimal number = new BigDecimal(new Literal(Literal.Type.NUMBER, text).text());
        if (number.signum() < 0) {
            throw new IllegalArgumentException("expected a number from 0, unlike " + text);
        }
        return number;
    }

    private ValueTest test() throws IOException {
        List<ValueTest> found = new ArrayList<>();
        reader.objectWithNulls(
                "a test of a value",
                List.of("equals", "oneOf", "matches"),
                name -> found.add(test(name)));
        if (found.size() != 1) {
            throw reader.expected("one of {equals: VALUE}, {oneOf: [VALUE, …]}, {matches: REGEX}");
        }
        return found.get(0);
    }

    private ValueTest test(String name) throws IOException {
        return switch (name) {
            case "equals" -> new OneOf(List.of(literal()));
            case "oneOf" -> new OneOf(literals());
            default -> new Matches(pattern());
        };
    }

    private TextPattern pattern() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw reader.expected("a pattern");
        }
        return reader.text("a pattern", TextPattern::parse);
    }

    private List<Literal> literals() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw reader.expected("a list of values");
        }
        List<Literal> literals = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            literals.add(literal());
        }
        if (literals.isEmpty()) {
            throw reader.expected("at least one value");
        }
        return literals;
    }

    private Literal literal() throws IOException {
        Literal.Type type =
                switch (parser.currentToken()) {
                    case VALUE_STRING -> Literal.Type.TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Literal.Type.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> Literal.Type.WORD;
                    default -> throw reader.expected("a text, a number, true, false or null");
                };
        return reader.text("a value", text -> new Literal(type, word(type, text)));
    }

    /** YAML has several spellings of its words. */
    private String word(Literal.Type type, String text) {
        return type == Literal.Type.WORD ? String.valueOf(parser.currentToken().asString()) : text;
    }
}
