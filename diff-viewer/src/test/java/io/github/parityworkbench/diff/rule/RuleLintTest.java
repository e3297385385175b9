package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.RuleFinding.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLintTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void goodRulesAreLeftAlone() {
        assertThat(
                        problems(
                                rule("a", "$.id").kinds(Kind.VALUE),
                                rule("b", "$.items[*].id"),
                                rule("c", "$.items[*].price").action(tolerance()),
                                rule("d", "$..*").causes(Cause.NULL_VS_ABSENT)))
                .isEmpty();
    }

    @Test
    void anExpiredRuleIsNamedAndShadowsNothing() {
        assertThat(problems(rule("a", "$.id").expires(TODAY), rule("b", "$.id")))
                .containsExactly(Problem.EXPIRED);
    }

    @Test
    void aRuleThatSilencedNothingIsDeadOnlyWhereThatIsKnown() {
        List<Rule> rules = List.of(rule("a", "$.a").build(), rule("b", "$.b").build());

        assertThat(RuleLint.check(rules, TODAY, Map.of("a", 0L, "b", 3L), Set.of()))
                .extracting(RuleFinding::ruleId, RuleFinding::problem)
                .containsExactly(tuple("a", Problem.DEAD));
        assertThat(RuleLint.check(rules, TODAY, Map.of(), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$..*", "$.*", "$.*[*]", "$.data..*"})
    void aPathThatNamesNothingIsOverBroad(String path) {
        assertThat(problems(rule("a", path))).containsExactly(Problem.OVER_BROAD);
    }

    @Test
    void ignoringTheStatusIsPointedOut() {
        assertThat(problems(rule("a", "$").part(Part.STATUS)))
                .containsExactly(Problem.HIDES_STATUS);
    }

    @Test
    void duplicatesAndShadowsAreFound() {
        assertThat(problems(rule("a", "$.x"), rule("b", "$.x"))).containsExactly(Problem.DUPLICATE);
        assertThat(problems(rule("a", "$..x"), rule("b", "$.y.x").kinds(Kind.TYPE)))
                .containsExactly(Problem.SHADOWED);
        assertThat(problems(rule("a", "$.x"), rule("b", "$.x").action(tolerance())))
                .containsExactly(Problem.SHADOWED);
    }

    @Test
    void aNarrowerEarlierRuleShadowsNothing() {
        assertThat(problems(rule("a", "$.y.x").kinds(Kind.TYPE), rule("b", "$..x"))).isEmpty();
        assertThat(problems(rule("a", "$.x").endpoints("get*"), rule("b", "$.x"))).isEmpty();
        assertThat(problems(rule("a", "$.x").enabled(false), rule("b", "$.x"))).isEmpty();
    }

    @Test
    void ignoringWhatAnotherRuleComparesIsAContradiction() {
        assertThat(problems(rule("a", "$.x").action(tolerance()), rule("b", "$..x")))
                .containsExactly(Problem.CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "$.a $.a true",
                "$.a $.b false",
                "$..a $.a true",
                "$..a $.b.a true",
                "$..a $..b.a true",
                "$..a $..b..a true",
                "$.a $..a false",
                "$..* $.a[3] true",
                "$..* $ false",
                "$.*.a $.b.a true",
                "$.*.a $..a false",
                "$.a[*] $.a[3] true",
                "$.a[:5] $.a[4] true",
                "$.a[:5] $.a[5] false",
                "$.a[:5] $.a[1:3] true",
                "$.a[:5] $.a[1:] false",
                "$.a[::2] $.a[::4] true",
                "$.a[::2] $.a[1::2] false",
                "$['a','b'] $.a true",
                "$.a $['a','b'] false"
            })
    void aPatternCoversAnother(String wide, String narrow, boolean covers) {
        assertThat(PathPattern.parse(wide).covers(PathPattern.parse(narrow))).isEqualTo(covers);
    }

    private static Action tolerance() {
        return new Action.Tolerance(BigDecimal.ONE);
    }

    private static RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }

    private static List<Problem> problems(RuleBuilder... rules) {
        return RuleLint.check(
                        Arrays.stream(rules).map(RuleBuilder::build).toList(),
                        TODAY,
                        Map.of(),
                        Set.of())
                .stream()
                .map(RuleFinding::problem)
                .toList();
    }
}
