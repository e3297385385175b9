package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AggregationTest {
    private static final String[] WORDS = {"open", "OPEN", "done", "R&amp;D", "R&D", "", "x"};

    /** Exchanges of a few endpoints with a few fields, in which all kinds of values meet. */
    private static List<Exchange> exchanges(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                TestExchanges.exchange(
                                        "e" + random.nextInt(2),
                                        random.nextInt(100_000),
                                        object(random),
                                        object(random)))
                .toList();
    }

    private static String object(Random random) {
        List<String> members = new ArrayList<>();
        for (String name : List.of("a", "b", "user_name", "userName", "at", "id")) {
            if (random.nextInt(4) > 0) {
                members.add("\"" + name + "\":" + value(random));
            }
        }
        members.add("\"byId\":{\"k" + random.nextInt(60) + "\":" + random.nextInt(9) + "}");
        return "{" + String.join(",", members) + "}";
    }

    private static String value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "null";
            case 1 -> String.valueOf(random.nextInt(40));
            case 2 -> "\"" + HexFormat.of().toHexDigits(random.nextLong()) + "\"";
            case 3 -> "\"2026-03-01T12:00:0" + random.nextInt(9) + "Z\"";
            case 4 -> "[" + random.nextInt(3) + "]";
            default -> "\"" + WORDS[random.nextInt(WORDS.length)] + "\"";
        };
    }

    private static List<String> all(Aggregation aggregation) {
        List<String> all = new ArrayList<>();
        aggregation.endpoints().forEach(endpoint -> all.add(endpoint.toString()));
        aggregation.groups().forEach(group -> all.add(Arrays.toString(group.encode())));
        return all;
    }

    @Property(seed = "1", tries = 15)
    void addsUpToTheSameHoweverTheExchangesAreSplitAndOrdered(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 6) int parts) {
        List<Exchange> exchanges = new ArrayList<>(exchanges(random, 150));
        Aggregation whole = TestExchanges.aggregated(exchanges);

        Collections.shuffle(exchanges, random);
        List<Aggregation> partial = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * exchanges.size() / parts;
            int to = (part + 1) * exchanges.size() / parts;
            partial.add(TestExchanges.aggregated(exchanges.subList(from, to)));
        }
        Collections.shuffle(partial, random);
        Aggregation merged = new Aggregation();
        partial.forEach(merged::merge);

        assertThat(all(merged)).isEqualTo(all(whole));
    }

    @Property(seed = "1", tries = 8)
    void survivesBeingEncoded(@ForAll Random random) {
        Aggregation aggregation = TestExchanges.aggregated(exchanges(random, 100));
        for (GroupAggregate group : aggregation.groups()) {
            GroupAggregate decoded = GroupAggregate.decode(group.encode());
            assertThat(decoded.encode()).isEqualTo(group.encode());
            assertThat(decoded.key()).isEqualTo(group.key());
            assertThat(decoded.cause()).isEqualTo(group.cause());
            assertThat(decoded.evidence()).isEqualTo(group.evidence());
            assertThat(decoded.overTime()).isEqualTo(group.overTime());
        }
    }

    @Property(seed = "1", tries = 8)
    void goesOnAfterBeingEncodedAsIfItHadNotBeen(@ForAll Random random) {
        List<Exchange> exchanges = exchanges(random, 100);
        Aggregation whole = TestExchanges.aggregated(exchanges);
        Aggregation first = TestExchanges.aggregated(exchanges.subList(0, 50));
        Aggregation second = TestExchanges.aggregated(exchanges.subList(50, 100));
        for (GroupAggregate group : whole.groups()) {
            GroupAggregate sum = new GroupAggregate(group.key());
            for (Aggregation part : List.of(first, second)) {
                part.groups().stream()
                        .filter(each -> each.key().equals(group.key()))
                        .forEach(each -> sum.merge(GroupAggregate.decode(each.encode())));
            }
            assertThat(sum.encode()).isEqualTo(group.encode());
        }
    }

    @Property(seed = "1", tries = 8)
    void refusesDamagedBytes(@ForAll Random random) {
        byte[] bytes =
                TestExchanges.aggregated(exchanges(random, 20)).groups().iterator().next().encode();
        byte[] shorter = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupAggregate.decode(shorter));
        byte[] newer = bytes.clone();
        newer[0] = 99;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupAggregate.decode(newer))
                .withMessageContaining("version 99");
    }

    @Test
    void staysSmallHoweverMuchItCounts() {
        Random random = new Random(7);
        Aggregation aggregation = TestExchanges.aggregated(exchanges(random, 3_000));
        assertThat(aggregation.groups())
                .allSatisfy(group -> assertThat(group.encode()).hasSizeLessThan(6_000));
    }

    @Test
    void countsExchangesAndOccurrencesApart() {
        Aggregation aggregation =
                TestExchanges.aggregated(
                        List.of(
                                TestExchanges.exchange(
                                        "e",
                                        1,
                                        "{\"a\":[{\"b\":1},{\"b\":2}]}",
                                        "{\"a\":[{\"b\":5},{\"b\":6}]}"),
                                TestExchanges.exchange(
                                        "e", 9, "{\"a\":[{\"b\":1}]}", "{\"a\":[{\"b\":7}]}")));
        GroupAggregate group = TestExchanges.group(aggregation, "$.a[*].b", "value");
        assertThat(group.exchanges()).isEqualTo(2);
        assertThat(group.occurrences()).isEqualTo(3);
        assertThat(group.activeExchanges()).isEqualTo(2);
        assertThat(group.activeOccurrences()).isEqualTo(3);
        assertThat(group.firstSeen()).isEqualTo(TestExchanges.START.plusSeconds(1));
        assertThat(group.lastSeen()).isEqualTo(TestExchanges.START.plusSeconds(9));
        assertThat(group.overTime().counts()).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
    }

    @Test
    void takesSummariesForMatchingExchangesThatAreNotLogged() {
        Aggregation aggregation = new Aggregation();
        aggregation.add(
                TestExchanges.classified(TestExchanges.exchange("e", 1, "{\"a\":1}", "{}")));
        EndpointAggregate before = aggregation.endpoints().iterator().next();
        assertThat(before.loggedMatches()).isZero();
        assertThat(before.summarised()).isFalse();
        assertThat(before.exchanges()).isEqualTo(1);
        assertThat(before.mismatched()).isEqualTo(1);

        aggregation.add(new EndpointSummary(new Endpoint("e"), 97, 3));
        EndpointAggregate after = aggregation.endpoints().iterator().next();
        assertThat(after.loggedMatches()).isZero();
        assertThat(after.summarised()).isTrue();
        assertThat(after.exchanges()).isEqualTo(100);
        assertThat(after.mismatched()).isEqualTo(3);
    }

    @Test
    void takesMatchingExchangesForTheTotal() {
        Aggregation aggregation =
                TestExchanges.aggregated(
                        List.of(
                                TestExchanges.exchange("e", 1, "{\"a\":1}", "{\"a\":1.0}"),
                                TestExchanges.exchange("e", 2, "{\"a\":1}", "{\"a\":2}")));
        EndpointAggregate endpoint = aggregation.endpoints().iterator().next();
        assertThat(endpoint.loggedMatches()).isEqualTo(1);
        assertThat(endpoint.exchanges()).isEqualTo(2);
        assertThat(endpoint.mismatched()).isEqualTo(1);
    }
}
