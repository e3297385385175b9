package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleReaderTest {

    static List<Action> actions() {
        return List.of(
                Action.IGNORE,
                new Action.Unordered(""),
                new Action.Unordered("id"),
                new Action.Tolerance(new BigDecimal("0.001")),
                new Action.Tolerance(new BigDecimal("1E-7")),
                new Action.Timestamps(Duration.ZERO),
                new Action.Timestamps(Duration.ofMillis(1500)),
                new Action.Timestamps(Duration.ofDays(2)),
                new Action.CaseInsensitive(),
                new Action.Trim(),
                new Action.NullIsAbsent(),
                new Action.Replace(TextPattern.parse("\"[a-z]+\\s"), "$1"));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionIsReadBack(Action action) {
        Rule rule = Rule.builder("r", PathPattern.parse("$..a")).action(action).build();

        Rule back = read(write(rule));

        assertThat(write(back)).isEqualTo(write(rule));
        assertThat(back.action()).isInstanceOf(action.getClass());
    }

    static List<Condition> conditions() {
        ValueTest zero = new ValueTest.OneOf(List.of(new Literal(Literal.Type.NUMBER, "0.0")));
        ValueTest words =
                new ValueTest.OneOf(
                        List.of(
                                new Literal(Literal.Type.WORD, "null"),
                                new Literal(Literal.Type.WORD, "true"),
                                Literal.text("null"),
                                new Literal(Literal.Type.NUMBER, "1E+7")));
        return List.of(
                new Condition.Values(zero, ValueTest.ANY),
                new Condition.Values(ValueTest.ANY, words),
                new Condition.Values(words, zero),
                new Condition.Values(
                        new ValueTest.Matches(TextPattern.parse("^\"\\d")),
                        new ValueTest.Matches(TextPattern.parse("^\"\\d"))),
                new Condition.NumbersWithin(new BigDecimal("0.50")),
                new Condition.TimesWithin(Duration.ofMillis(1500)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyConditionIsReadBack(Condition condition) {
        Rule rule = Rule.builder("r", PathPattern.parse("$..a")).when(condition).build();

        assertThat(read(write(rule))).isEqualTo(rule);
        assertThat(RuleJson.readCondition(RuleJson.write(condition))).isEqualTo(condition);
    }

    @Test
    void everyMemberIsReadBack() {
        Rule rule =
                Rule.builder("r-1", PathPattern.parse("$['a b'][*]"))
                        .reason("said \"so\"\nté")
                        .owner("platform")
                        .ticket("PAR-1")
                        .expires(LocalDate.of(2027, 1, 1))
                        .endpoints("getUser*", "GET /x/{id}")
                        .part(Part.HEADER)
                        .kinds(Kind.VALUE, Kind.MISSING)
                        .causes(Cause.VOLATILE_ID)
                        .enabled(false)
                        .build();

        assertThat(read(write(rule))).isEqualTo(rule);
    }

    @Test
    void whatIsLeftOutIsTheDefault() {
        Rule rule = read("{\"id\":\"r\",\"path\":\"$.a\",\"action\":\"ignore\"}");

        assertThat(rule).isEqualTo(Rule.builder("r", PathPattern.parse("$.a")).build());
        assertThat(write(rule)).isEqualTo("{\"id\":\"r\",\"path\":\"$.a\",\"action\":\"ignore\"}");
    }

    @Test
    void aStatusNeedsNoPath() {
        assertThat(read("{\"id\":\"r\",\"part\":\"status\"}").path()).isEqualTo(PathPattern.ROOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|a rule with members id, reason",
                "{\"path\":\"$\"}|an id",
                "{\"id\":\"r\"}|a path",
                "{\"id\":\"a b\",\"path\":\"$\"}|letters, digits",
                "{\"id\":[],\"path\":\"$\"}|expected a name",
                "{\"id\":\"r\",\"pth\":\"$\"}|has no member 'pth'; known: id, reason, owner",
                "{\"id\":\"r\",\"path\":\"$\",\"path\":\"$\"}|two members 'path'",
                "{\"id\":\"r\",\"path\":\"$[?@.a]\"}|filter",
                "{\"id\":\"r\",\"path\":\"$\",\"kinds\":\"value\"}|a list of kinds",
                "{\"id\":\"r\",\"path\":\"$\",\"kinds\":[\"valu\"]}|known: missing, extra",
                "{\"id\":\"r\",\"path\":\"$\",\"causes\":[\"luck\"]}|known: null-vs-absent",
                "{\"id\":\"r\",\"path\":\"$\",\"part\":\"foot\"}|known: status, header, body",
                "{\"id\":\"r\",\"path\":\"$\",\"enabled\":\"yes\"}|true or false",
                "{\"id\":\"r\",\"path\":\"$\",\"expires\":\"2027-02-30\"}|a date such as",
                "{\"id\":\"r\",\"path\":\"$\",\"endpoints\":[\"\"]}|write * for all",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":\"x\"}|expected {control: TEST",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{}}|a condition is one thing",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"left\":1}}|known: control, candidate",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"both\":{}}}|one of {equals: VALUE}",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"both\":{\"equals\":[]}}}|true, false or"
                        + " null",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"both\":{\"oneOf\":[]}}}|at least one",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"both\":{\"matches\":\"(\"}}}|RE2",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"numbersWithin\":-1}}|a number from 0",
                "{\"id\":\"r\",\"path\":\"$\",\"when\":{\"timesWithin\":\"5\"}}|such as 2s",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":\"silence\"}|expected ignore",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{}}|expected ignore",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"trim\":1}}|known: unordered",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"tolerance\":\"1\"}}|a number",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"tolerance\":-1}}|a number from 0",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"tolerance\":1e5000}}|400 digits",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"tolerance\":1,\"timestamps\":{}}}|one"
                        + " thing",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"timestamps\":{\"within\":\"2"
                        + " s\"}}}|such as 2s",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"replace\":{\"with\":\"\"}}}|a pattern"
                        + " to replace",
                "{\"id\":\"r\",\"path\":\"$\",\"action\":{\"replace\":{\"pattern\":\"(\"}}}|RE2"
            })
    void saysWhatWasExpected(String text, String expected) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void pointsAtTheLineAndColumn() {
        assertThatExceptionOfType(RuleSyntaxException.class)
                .isThrownBy(() -> read("{\"id\": \"r\",\n  \"path\": \"x\"}"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isEqualTo(11));
    }

    @Test
    void aConditionThatIsNotJsonAtAllIsRefused() {
        assertThatThrownBy(() -> RuleJson.readCondition("{\"both\""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleJson.readCondition(""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Rule read(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return RuleReader.read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Rule rule) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory()
                        .createGenerator(text)
                        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
            RuleJson.write(RuleMembers.of(rule), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
