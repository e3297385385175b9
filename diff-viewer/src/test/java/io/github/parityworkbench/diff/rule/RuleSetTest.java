package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Endpoint GET_USER = new Endpoint("getUser");
    private static final Difference VALUE = Differences.at("$.a.id", Kind.VALUE, "1", "2");

    @Test
    void aRuleIgnoresWhatItsPathSelects() {
        assertThat(ignoring(rule("$.a.id"), VALUE)).isTrue();
        assertThat(ignoring(rule("$.a"), VALUE)).isFalse();
    }

    @Test
    void theNodeMayBeSelectedInEitherDocument() {
        Difference moved = Differences.between("$.a[0]", "$.a[3]", Kind.VALUE, "1", "2");

        assertThat(ignoring(rule("$.a[0]"), moved)).isTrue();
        assertThat(ignoring(rule("$.a[3]"), moved)).isTrue();
        assertThat(ignoring(rule("$.a[1]"), moved)).isFalse();
    }

    @Test
    void aPlaceWhereNothingStandsIsNotSelected() {
        Difference missing = Differences.between("$.a[0].x", "$.a[3].x", Kind.MISSING, "1", null);
        Difference extra = Differences.between("$.a[0].x", "$.a[3].x", Kind.EXTRA, null, "1");

        assertThat(ignoring(rule("$.a[0].x"), missing)).isTrue();
        assertThat(ignoring(rule("$.a[3].x"), missing)).isFalse();
        assertThat(ignoring(rule("$.a[3].x"), extra)).isTrue();
        assertThat(ignoring(rule("$.a[0].x"), extra)).isFalse();
    }

    @Test
    void kindsCausesPartAndEndpointsNarrowARule() {
        assertThat(ignoring(rule("$.a.id").kinds(Kind.TYPE), VALUE)).isFalse();
        assertThat(ignoring(rule("$.a.id").kinds(Kind.TYPE, Kind.VALUE), VALUE)).isTrue();
        assertThat(ignoring(rule("$.a.id").causes(Cause.VOLATILE_ID), VALUE)).isFalse();
        assertThat(ignoring(rule("$.a.id").causes(Cause.UNEXPLAINED), VALUE)).isTrue();
        assertThat(ignoring(rule("$.a.id").part(Part.HEADER), VALUE)).isFalse();
        assertThat(ignoring(rule("$.a.id").endpoints("get*"), VALUE)).isTrue();
        assertThat(ignoring(rule("$.a.id").endpoints("put*"), VALUE)).isFalse();
    }

    @Test
    void theStatusHasItsOwnDocument() {
        Difference status =
                new Difference(
                        Part.STATUS,
                        FieldPath.ROOT,
                        FieldPath.ROOT,
                        Kind.VALUE,
                        JsonText.of("200"),
                        JsonText.of("500"),
                        false);

        assertThat(ignoring(rule("$").part(Part.STATUS), status)).isTrue();
        assertThat(ignoring(rule("$"), status)).isFalse();
        assertThat(ignoring(rule("$..*"), status)).isFalse();
    }

    @Test
    void aRuleHoldsUntilTheDayItExpires() {
        assertThat(ignoring(rule("$.a.id").expires(TODAY.plusDays(1)), VALUE)).isTrue();
        assertThat(ignoring(rule("$.a.id").expires(TODAY), VALUE)).isFalse();
        assertThat(ignoring(rule("$.a.id").expires(TODAY.minusDays(1)), VALUE)).isFalse();
    }

    @Test
    void aDisabledRuleDoesNothing() {
        assertThat(ignoring(rule("$.a.id").enabled(false), VALUE)).isFalse();
    }

    @Test
    void anActionThatDoesNotSettleTheDifferenceLeavesItCounting() {
        assertThat(ignoring(rule("$.a.id").action(new Action.Tolerance(BigDecimal.ONE)), VALUE))
                .isTrue();
        assertThat(ignoring(rule("$.a.id").action(new Action.Trim()), VALUE)).isFalse();
    }

    @Test
    void theFirstRuleThatSilencesBearsTheDifference() {
        RuleSet rules =
                new RuleSet(
                        List.of(
                                rule("$.b").build(),
                                rule("$.a.id").id("second").action(new Action.Trim()).build(),
                                rule("$..id").id("third").build(),
                                rule("$.a.id").id("fourth").build()));

        assertThat(rules.ignoring(GET_USER, VALUE, Cause.UNEXPLAINED, TODAY))
                .map(Rule::id)
                .contains("third");
        assertThat(RuleSet.EMPTY.ignoring(GET_USER, VALUE, Cause.UNEXPLAINED, TODAY)).isEmpty();
    }

    @Test
    void idsAreUniqueAndFitToBeNames() {
        Rule rule = rule("$").build();

        assertThatThrownBy(() -> new RuleSet(List.of(rule, rule))).hasMessageContaining("the id r");
        for (String id : List.of("", "a b", "ä", "x".repeat(101))) {
            assertThatThrownBy(() -> rule("$").id(id).build()).hasMessageContaining("a rule's id");
        }
    }

    @Test
    void aPathThatCouldNeverMatchInItsPartIsRefused() {
        assertThatThrownBy(() -> rule("$.a").part(Part.STATUS).build()).hasMessageContaining("$");
        assertThatThrownBy(() -> rule("$['Content-Type']").part(Part.HEADER).build())
                .hasMessageContaining("$['content-type']");
    }

    private static RuleBuilder rule(String path) {
        return Rule.builder("r", PathPattern.parse(path));
    }

    private static boolean ignoring(RuleBuilder rule, Difference difference) {
        return new RuleSet(List.of(rule.build()))
                .ignoring(GET_USER, difference, Cause.UNEXPLAINED, TODAY)
                .isPresent();
    }
}
