package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestedRuleTest {
    private static Rule suggested(String control, String candidate) {
        return SuggestedRule.of(grouped(control, candidate));
    }

    private static GroupAggregate grouped(String control, String candidate) {
        List<Exchange> exchanges =
                IntStream.range(0, 5)
                        .mapToObj(i -> TestExchanges.exchange("e", i, control, candidate))
                        .toList();
        return TestExchanges.aggregated(exchanges).groups().iterator().next();
    }

    @Test
    void leavesOnlyWhatIsUnexplainedInALogOfKnownBugs() {
        Aggregation before = TestExchanges.aggregated(LabelledLog.exchanges());
        Map<GroupKey, Cause> causes = new HashMap<>();
        before.groups().forEach(group -> causes.put(group.key(), group.cause()));
        RuleSet rules =
                new RuleSet(
                        before.groups().stream()
                                .filter(group -> group.cause() != Cause.UNEXPLAINED)
                                .map(SuggestedRule::of)
                                .toList());
        Classifier classifier =
                new Classifier(
                        rules,
                        TestExchanges.TODAY,
                        key -> causes.getOrDefault(key, Cause.UNEXPLAINED));

        Aggregation after = new Aggregation();
        LabelledLog.exchanges().stream()
                .map(TestExchanges::compared)
                .map(classifier::classify)
                .forEach(after::add);

        assertThat(after.groups())
                .hasSameSizeAs(before.groups())
                .allSatisfy(
                        group -> {
                            boolean kept = group.cause() == Cause.UNEXPLAINED;
                            assertThat(group.activeOccurrences())
                                    .as(group.key().toString())
                                    .isEqualTo(kept ? group.occurrences() : 0);
                        });
    }

    @Test
    void isForTheCauseInThatPlaceOnly() {
        Rule rule = suggested("{\"a\":[{\"n\":7}]}", "{\"a\":[{\"n\":\"7\"}]}");
        assertThat(rule.id()).startsWith("n-type-");
        assertThat(rule.path()).hasToString("$.a[*].n");
        assertThat(rule.endpoints()).singleElement().hasToString("e");
        assertThat(rule.kinds()).singleElement().hasToString("TYPE");
        assertThat(rule.causes()).containsExactly(Cause.NUMBER_VS_STRING);
        assertThat(rule.action()).isEqualTo(Action.IGNORE);
    }

    @Test
    void choosesTheMildestAction() {
        assertThat(suggested("{\"a\":null}", "{}").action()).isEqualTo(new Action.NullIsAbsent());
        assertThat(suggested("{\"a\":\"X\"}", "{\"a\":\"x\"}").action())
                .isEqualTo(new Action.CaseInsensitive());
        assertThat(suggested("{\"a\":[1,2]}", "{\"a\":[2,1]}").action())
                .isEqualTo(new Action.Unordered(""));
    }

    @Test
    void takesInWhatHidesTheCauseInSingleDifferences() {
        List<Exchange> exchanges =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e",
                                                i,
                                                "{\"at\":\"2026-03-01T00:00:0%dZ\"}".formatted(i),
                                                "{\"at\":\"2026-03-01T00:00:0%d.5Z\"}"
                                                        .formatted(i + i % 2)))
                        .toList();
        GroupAggregate group = TestExchanges.aggregated(exchanges).groups().iterator().next();
        assertThat(group.cause()).isEqualTo(Cause.CLOCK_SKEW);
        assertThat(SuggestedRule.of(group).causes())
                .containsExactly(Cause.TIMESTAMP_FORMAT, Cause.CLOCK_SKEW);
    }

    @Test
    void ignoresWhateverComesWhereTheCauseIsUnexplained() {
        Rule rule = suggested("{\"a\":[1,{}]}", "{\"a\":[1]}");

        assertThat(rule.causes()).isEmpty();
        assertThat(rule.action()).isEqualTo(Action.IGNORE);
        assertThat(rule.path()).hasToString("$.a[*]");
    }

    @Test
    void namesTheRuleEvenWhereThePathHasNoNameThatARuleMayHave() {
        assertThat(SuggestedRule.of(grouped("1", "\"1\"")).id()).matches("body-type-[0-9a-f]{8}");
        assertThat(SuggestedRule.of(grouped("{\"Größe (€)\":1}", "{\"Größe (€)\":[]}")).id())
                .matches("gr-e-type-[0-9a-f]{8}");
        assertThat(SuggestedRule.of(grouped("{\"---\":1}", "{\"---\":[]}")).id())
                .matches("body-type-[0-9a-f]{8}");
    }
}
