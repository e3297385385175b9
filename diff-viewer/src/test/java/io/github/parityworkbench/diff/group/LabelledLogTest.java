package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.cause.Cause;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found in a log of which everything is known beforehand. */
class LabelledLogTest {
    private static Aggregation aggregation;
    private static Collection<GroupAggregate> groups;

    @BeforeAll
    static void compareAndGroup() {
        aggregation = TestExchanges.aggregated(LabelledLog.exchanges());
        PathLearner learner = new PathLearner();
        aggregation.groups().forEach(learner::add);
        Map<GroupKey, GroupAggregate> settled = new TreeMap<>();
        for (GroupAggregate group : aggregation.groups()) {
            settled.computeIfAbsent(learner.finalKey(group.key()), GroupAggregate::new)
                    .merge(group);
        }
        groups = settled.values();
    }

    private static Evidence evidence(String path) {
        return groups.stream()
                .filter(group -> group.key().path().toString().equals(path))
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    @Test
    void findsTheGroupsCountsAndCausesThatAreThereAndNoOthers() {
        assertThat(
                        groups.stream()
                                .map(
                                        group ->
                                                LabelledLog.line(
                                                        group.key().path().toString(),
                                                        group.key().kind().label(),
                                                        group.cause(),
                                                        group.exchanges(),
                                                        group.occurrences()))
                                .sorted())
                .containsExactlyElementsOf(LabelledLog.labels());
    }

    @Test
    void hasEveryCause() {
        assertThat(groups.stream().map(GroupAggregate::cause).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void learnsWhatTheNamesOfStatesBecame() {
        assertThat(evidence("$.state").mapping())
                .containsExactlyInAnyOrder(
                        new Evidence.MappedValue("\"todo\"", "\"NOT_BEGUN\"", 60),
                        new Evidence.MappedValue("\"doing\"", "\"STARTED\"", 60),
                        new Evidence.MappedValue("\"done\"", "\"COMPLETED\"", 60));
        assertThat(evidence("$.nickname").mapping()).hasSize(18);
        assertThat(evidence("$.requestId").mapping()).isEmpty();
    }

    @Test
    void learnsByHowMuchNumbersAreOff() {
        assertThat(evidence("$.position").offset()).isEqualByComparingTo("1");
        assertThat(evidence("$.points").offset()).isNull();
    }

    @Test
    void namesEachOfTheRenamedFieldsAtTheOther() {
        assertThat(evidence("$.user_name").counterpart())
                .hasToString("Counterpart[path=$.userName, occurrences=360]");
        assertThat(evidence("$.userName").counterpart())
                .hasToString("Counterpart[path=$.user_name, occurrences=360]");
    }

    @Test
    void tellsTheSharesWhereNoCauseIsNearlyAlwaysThere() {
        assertThat(evidence("$.topic").shares())
                .isEqualTo(Map.of(Cause.LETTER_CASE, 60L, Cause.UNEXPLAINED, 60L));
    }

    @Test
    void seesThatSkewedTimesAreThoseOfTheExchange() {
        assertThat(evidence("$.servedAt").nearExchange()).isEqualTo(LabelledLog.EXCHANGES);
    }

    @Test
    void seesWhereStringsAreCut() {
        assertThat(evidence("$.summary").cut()).isEqualTo(new Evidence.CutLengths(21, 21));
        assertThat(evidence("$.title").cut()).isNull();
    }

    @Test
    void estimatesHowManyDifferentValuesThereAre() {
        assertThat(evidence("$.state").distinctControl()).isEqualTo(3);
        assertThat(evidence("$.requestId").distinctControl()).isBetween(270L, 450L);
    }

    @Test
    void countsTheEndpoint() {
        assertThat(aggregation.endpoints())
                .singleElement()
                .satisfies(endpoint -> assertThat(endpoint.exchanges()).isEqualTo(360));
    }
}
