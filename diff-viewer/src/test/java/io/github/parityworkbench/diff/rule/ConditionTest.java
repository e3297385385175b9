package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"control\":{\"equals\":0}}|0|1|true",
                "{\"control\":{\"equals\":0}}|0.0|\"\"|true",
                "{\"control\":{\"equals\":0}}|-0|1|true",
                "{\"control\":{\"equals\":0}}|\"0\"|1|false",
                "{\"control\":{\"equals\":\"0\"}}|\"\\u0030\"|1|true",
                "{\"control\":{\"equals\":null}}|null|1|true",
                "{\"control\":{\"equals\":\"null\"}}|null|1|false",
                "{\"control\":{\"equals\":0},\"candidate\":{\"equals\":1}}|0|1|true",
                "{\"control\":{\"equals\":0},\"candidate\":{\"equals\":1}}|0|2|false",
                "{\"candidate\":{\"oneOf\":[true,2]}}|0|true|true",
                "{\"candidate\":{\"oneOf\":[true,2]}}|0|2e0|true",
                "{\"candidate\":{\"oneOf\":[true,2]}}|0|false|false",
                "{\"candidate\":{\"oneOf\":[true,2]}}|0|[2]|false",
                "{\"both\":{\"matches\":\"^[0-9a-f]+$\"}}|\"a1\"|\"b2\"|true",
                "{\"both\":{\"matches\":\"^[0-9a-f]+$\"}}|\"a1\"|\"x\"|false",
                "{\"both\":{\"matches\":\"^[0-9a-f]+$\"}}|12|13|true",
                "{\"both\":{\"matches\":\"a\"}}|{\"a\":1}|[\"a\"]|false",
                "{\"numbersWithin\":0.5}|1|1.5|true",
                "{\"numbersWithin\":0.5}|1|1.51|false",
                "{\"numbersWithin\":0.5}|1|\"1\"|false",
                "{\"timesWithin\":\"5s\"}|\"2026-03-01T00:00:00Z\"|\"2026-03-01T00:00:05Z\"|true",
                "{\"timesWithin\":\"5s\"}|\"2026-03-01T00:00:00Z\"|\"2026-03-01T00:00:06Z\"|false"
            })
    void asksForTheValues(String condition, String control, String candidate, boolean holds) {
        Difference difference = Differences.at("$.a", Kind.VALUE, control, candidate);

        assertThat(RuleJson.readCondition(condition).holds(difference)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"control\":{\"equals\":\"x\"}}|true",
                "{\"candidate\":{\"equals\":\"x\"}}|false",
                "{\"both\":{\"equals\":\"x\"}}|false",
                "{\"both\":{\"matches\":\"\"}}|false",
                "{\"numbersWithin\":1}|false"
            })
    void aValueThatIsNotTherePassesNoTest(String condition, boolean holds) {
        Difference missing = Differences.at("$.a", Kind.MISSING, "\"x\"", null);

        assertThat(RuleJson.readCondition(condition).holds(missing)).isEqualTo(holds);
    }

    @Test
    void aRuleSilencesOnlyWhatItsConditionTakes() {
        Rule rule =
                Rule.builder("r", PathPattern.parse("$.a"))
                        .when(RuleJson.readCondition("{\"both\":{\"matches\":\"^[a-z]+$\"}}"))
                        .action(new Action.CaseInsensitive())
                        .build();

        assertThat(silences(rule, "\"ab\"", "\"ab\"")).isTrue();
        assertThat(silences(rule, "\"ab\"", "\"AB\"")).isFalse();
        assertThat(silences(rule, "\"ab\"", "\"cd\"")).isFalse();
    }

    private static boolean silences(Rule rule, String control, String candidate) {
        return rule.silences(
                Differences.at("$.a", Kind.VALUE, control, candidate), Cause.UNEXPLAINED);
    }

    @Test
    void aConditionThatAsksNothingIsRefused() {
        assertThatThrownBy(() -> new Condition.Values(ValueTest.ANY, ValueTest.ANY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueTest.OneOf(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Literal(Literal.Type.WORD, "nil"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Literal(Literal.Type.NUMBER, "1e9999"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
