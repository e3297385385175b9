package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Exchange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathLearnerTest {
    /** The final groups of exchanges whose bodies are made from their number. */
    private static Collection<String> groups(
            int exchanges, IntFunction<String> control, IntFunction<String> candidate) {
        List<Exchange> all =
                IntStream.range(0, exchanges)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e", i, control.apply(i), candidate.apply(i)))
                        .toList();
        return finalGroups(new ArrayList<>(TestExchanges.aggregated(all).groups()));
    }

    private static Collection<String> finalGroups(List<GroupAggregate> groups) {
        PathLearner learner = new PathLearner();
        groups.forEach(learner::add);
        return groups.stream()
                .map(group -> learner.finalKey(group.key()))
                .map(key -> key.path() + " " + key.kind().label())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key that looks like a word. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("w");
        for (int rest = number + 1; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    @Test
    void collapsesKeysThatAreManyAndSeldom() {
        assertThat(
                        groups(
                                200,
                                i -> "{\"prefs\":{\"%s\":{\"theme\":1}}}".formatted(word(i % 50)),
                                i -> "{\"prefs\":{\"%s\":{\"theme\":2}}}".formatted(word(i % 50))))
                .containsExactly("$.prefs.*.theme value");
    }

    @Test
    void collapsesKeysOfOneGiantObject() {
        IntFunction<String> body =
                value ->
                        IntStream.range(0, 300)
                                .mapToObj(i -> "\"%s\":%d".formatted(word(i), value))
                                .collect(Collectors.joining(",", "{\"a\":{", "}}"));
        assertThat(groups(1, i -> body.apply(1), i -> body.apply(2)))
                .containsExactly("$.a.* value");
    }

    @Test
    void collapsesKeysThatDifferInTheirNumberOnly() {
        assertThat(
                        groups(
                                60,
                                i -> "{\"a\":{\"user-%d\":1}}".formatted(i % 12),
                                i -> "{\"a\":{\"user-%d\":2}}".formatted(i % 12)))
                .containsExactly("$.a.* value");
    }

    @Test
    void collapsesMapsInMaps() {
        assertThat(
                        groups(
                                400,
                                i ->
                                        "{\"a\":{\"%s\":{\"%s\":{\"x\":1}}}}"
                                                .formatted(word(i % 40), word(1000 + i % 37)),
                                i ->
                                        "{\"a\":{\"%s\":{\"%s\":{\"x\":2}}}}"
                                                .formatted(word(i % 40), word(1000 + i % 37))))
                .containsExactly("$.a.*.*.x value");
    }

    @Test
    void collapsesKeysBehindOthersThatLookLikeData() {
        assertThat(
                        groups(
                                200,
                                i -> "{\"%d\":{\"%s\":true}}".formatted(i, word(i % 50)),
                                i -> "{\"%d\":{\"%s\":false}}".formatted(i, word(i % 50))))
                .containsExactly("$.*.* value");
    }

    @Test
    void keepsTheFieldsOfARecordThatIsWrongInManyAtOnce() {
        IntFunction<String> body =
                value ->
                        IntStream.range(0, 60)
                                .mapToObj(i -> "\"%s\":%d".formatted(word(i), value))
                                .collect(Collectors.joining(",", "{\"a\":{", "}}"));
        assertThat(groups(100, i -> body.apply(1), i -> body.apply(2))).hasSize(60);
    }

    @Test
    void keepsTheFieldsOfARecordThatAreOfManyTypes() {
        IntFunction<String> value = i -> List.of("1", "\"x\"", "true", "[]").get(i % 4);
        IntFunction<String> other = i -> List.of("2", "\"y\"", "false", "[7]").get(i % 4);
        assertThat(
                        groups(
                                400,
                                i -> "{\"%s\":%s}".formatted(word(i % 40), value.apply(i)),
                                i -> "{\"%s\":%s}".formatted(word(i % 40), other.apply(i))))
                .hasSize(40);
    }

    @Test
    void keepsAFewKeys() {
        assertThat(
                        groups(
                                200,
                                i -> "{\"%s\":1}".formatted(word(i % 20)),
                                i -> "{\"%s\":2}".formatted(word(i % 20))))
                .hasSize(20);
    }

    @Test
    void keepsObjectsThatHaveNothingInCommon() {
        assertThat(
                        groups(
                                200,
                                i -> "{\"%1$s\":{\"f%1$s\":1}}".formatted(word(i % 40)),
                                i -> "{\"%1$s\":{\"f%1$s\":2}}".formatted(word(i % 40))))
                .hasSize(40);
    }

    @Test
    void keepsOtherEndpointsAndPlacesAsTheyAre() {
        assertThat(
                        groups(
                                200,
                                i -> "{\"n\":{\"a\":1},\"m\":{\"%s\":1}}".formatted(word(i % 50)),
                                i -> "{\"n\":{\"a\":2},\"m\":{\"%s\":2}}".formatted(word(i % 50))))
                .containsExactly("$.m.* value", "$.n.a value");
    }

    @Test
    void learnsFromWhatIsAddedAfterItWasAsked() {
        List<Exchange> exchanges =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e",
                                                i,
                                                "{\"m\":{\"%s\":1}}".formatted(word(i % 50)),
                                                "{\"m\":{\"%s\":2}}".formatted(word(i % 50))))
                        .toList();
        List<GroupAggregate> groups = new ArrayList<>(TestExchanges.aggregated(exchanges).groups());
        GroupKey first = groups.get(0).key();
        PathLearner learner = new PathLearner();
        learner.add(groups.get(0));
        assertThat(learner.finalKey(first)).isEqualTo(first);

        groups.subList(1, groups.size()).forEach(learner::add);

        assertThat(learner.finalKey(first).path()).hasToString("$.m.*");
    }

    @Test
    void decidesTheSameInWhateverOrderTheGroupsCome() {
        List<Exchange> exchanges =
                IntStream.range(0, 3000)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e",
                                                i,
                                                "{\"a\":{\"%s\":1},\"b\":{\"%s\":1}}"
                                                        .formatted(word(i % 1500), word(i % 20)),
                                                "{\"a\":{\"%s\":2},\"b\":{\"%s\":2}}"
                                                        .formatted(word(i % 1500), word(i % 20))))
                        .toList();
        List<GroupAggregate> groups = new ArrayList<>(TestExchanges.aggregated(exchanges).groups());
        Collection<String> expected = finalGroups(groups);
        assertThat(expected).hasSize(21).contains("$.a.* value");
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(groups, new Random(seed));
            assertThat(finalGroups(groups)).isEqualTo(expected);
        }
    }
}
