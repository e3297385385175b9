package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The causes that show over a group, beside groups that nearly have them. */
class GroupCauseTest {
    private static Cause cause(
            int count, IntFunction<Object> control, IntFunction<Object> candidate) {
        return causeOfBodies(
                count,
                i -> "{\"a\":%s}".formatted(control.apply(i)),
                i -> "{\"a\":%s}".formatted(candidate.apply(i)));
    }

    private static Cause causeOfBodies(
            int count, IntFunction<String> control, IntFunction<String> candidate) {
        List<Exchange> exchanges =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e", i, control.apply(i), candidate.apply(i)))
                        .toList();
        Aggregation aggregation = TestExchanges.aggregated(exchanges);
        List<Cause> causes =
                aggregation.groups().stream().map(GroupAggregate::cause).distinct().toList();
        assertThat(causes).as("groups agree").hasSize(1);
        return causes.get(0);
    }

    private static Cause causeOfStatus(int count, IntFunction<int[]> statuses) {
        List<Exchange> exchanges =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e",
                                                i,
                                                statuses.apply(i)[0],
                                                "{}",
                                                statuses.apply(i)[1],
                                                "{}"))
                        .toList();
        return TestExchanges.aggregated(exchanges).groups().iterator().next().cause();
    }

    private static String uuid(String seed) {
        return "\"" + UUID.nameUUIDFromBytes(seed.getBytes()) + "\"";
    }

    @Test
    void volatileIdsAreNewEachTime() {
        assertThat(cause(40, i -> uuid("a" + i), i -> uuid("b" + i))).isEqualTo(Cause.VOLATILE_ID);
        assertThat(
                        cause(
                                40,
                                i ->
                                        "\"req_"
                                                + Integer.toString(1_000_000_007 * (i + 3), 36)
                                                + "q7z1\"",
                                i ->
                                        "\"req_"
                                                + Integer.toString(998_244_353 * (i + 5), 36)
                                                + "q7z1\""))
                .isEqualTo(Cause.VOLATILE_ID);
    }

    @Test
    void tokensThatComeBackAreNotVolatile() {
        assertThat(cause(40, i -> uuid("a" + i % 20), i -> uuid("b" + i)))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(2, i -> uuid("a" + i), i -> uuid("b" + i))).isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void tokensWrittenAnotherWayAreNotVolatile() {
        assertThat(cause(9, i -> uuid("a" + i), i -> uuid("a" + i).replace("-", "")))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(9, i -> uuid("a" + i), i -> "\"urn:uuid:" + uuid("a" + i).substring(1)))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void shortHashesAndLongSignedTokensAreVolatile() {
        assertThat(
                        cause(
                                200,
                                i -> uuid("a" + i).substring(0, 9) + "\"",
                                i -> uuid("b" + i).substring(0, 9) + "\""))
                .isEqualTo(Cause.VOLATILE_ID);
        assertThat(cause(9, i -> signed("a" + i), i -> signed("b" + i)))
                .isEqualTo(Cause.VOLATILE_ID);
    }

    private static String signed(String seed) {
        return IntStream.range(0, 40)
                .mapToObj(i -> UUID.nameUUIDFromBytes((seed + i).getBytes()).toString())
                .collect(Collectors.joining("", "\"eyJhbGciOiJSUzI1NiJ9.", "\""));
    }

    @Test
    void namesAndTimesAreNotVolatile() {
        assertThat(
                        cause(
                                40,
                                i -> "\"JohnSmith%d\"".formatted(1950 + i),
                                i -> "\"MaryJones%dJunior\"".formatted(1950 + i)))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(
                        cause(
                                24,
                                i -> "\"202603%02dT120000Z\"".formatted(1 + i),
                                i -> "\"202603%02dT120000Z\"".formatted(3 + i)))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void readableTextInBase64IsNotVolatile() {
        assertThat(
                        cause(
                                40,
                                i -> base64("Learner:%d".formatted(1000 + i)),
                                i -> base64("{\"after\":%d}".formatted(i))))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    private static String base64(String text) {
        return "\"" + Base64.getEncoder().encodeToString(text.getBytes()) + "\"";
    }

    @Test
    void distinctWordsAreNotVolatile() {
        assertThat(
                        cause(
                                40,
                                i -> "\"learner%d\"".formatted(i),
                                i -> "\"pupils%d\"".formatted(i * 7)))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void enumerationsMapEachValueToOne() {
        String[] old = {"todo", "done"};
        String[] now = {"open", "shut"};
        assertThat(cause(20, i -> "\"" + old[i % 2] + "\"", i -> "\"" + now[i % 2] + "\""))
                .isEqualTo(Cause.ENUM_MAPPING);
        assertThat(cause(20, i -> "\"" + old[i % 2] + "\"", i -> "\"" + now[i % 3 % 2] + "\""))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void numbersAreNoEnumeration() {
        String[] words = {"draft", "active", "closed"};
        IntFunction<Object> number = i -> i % 3 * 200;
        IntFunction<Object> word = i -> "\"" + words[i % 3] + "\"";
        assertThat(cause(20, number, word)).isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(20, word, number)).isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(20, i -> i % 3 + 1, i -> 10 * (i % 3))).isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void valuesThatAllBecomeOneAreNotMapped() {
        String[] old = {"todo", "doing", "done"};
        assertThat(cause(30, i -> "\"" + old[i % 3] + "\"", i -> "\"unknown\""))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(30, i -> "\"" + old[i % 3] + "\"", i -> "\"\""))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void valuesThatAreMetOnceAreNotMapped() {
        assertThat(cause(20, i -> "\"learner %d\"".formatted(i), i -> "\"x%d\"".formatted(i)))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(3, i -> "\"old\"", i -> "\"new\"")).isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void statusCodesMapWhileSuccessStaysSuccess() {
        assertThat(
                        causeOfStatus(
                                12,
                                i -> new int[] {i % 2 == 0 ? 422 : 404, i % 2 == 0 ? 400 : 410}))
                .isEqualTo(Cause.ENUM_MAPPING);
        assertThat(causeOfStatus(12, i -> new int[] {200, 500})).isEqualTo(Cause.UNEXPLAINED);
        assertThat(causeOfStatus(12, i -> new int[] {400, 200})).isEqualTo(Cause.UNEXPLAINED);
        assertThat(causeOfStatus(12, i -> new int[] {404, 500})).isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void offsetsAreConstantOverSeveralNumbers() {
        assertThat(cause(9, i -> 10 * i, i -> 10 * i - 3)).isEqualTo(Cause.CONSTANT_OFFSET);
        assertThat(cause(9, i -> i + ".10", i -> i + ".35")).isEqualTo(Cause.CONSTANT_OFFSET);
        assertThat(cause(9, i -> 5, i -> 6)).isEqualTo(Cause.UNEXPLAINED);
        assertThat(cause(9, i -> 10 * i, i -> 10 * i - (i == 4 ? 4 : 3)))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void renamedFieldsStandInTheSameObjectWithEqualValues() {
        assertThat(
                        causeOfBodies(
                                9,
                                i -> "{\"o\":{\"full_name\":\"n%d\"}}".formatted(i),
                                i -> "{\"o\":{\"displayName\":\"n%d\"}}".formatted(i)))
                .isEqualTo(Cause.RENAMED_FIELD);
        assertThat(causeOfBodies(1, i -> "{\"user_id\":7}", i -> "{\"userId\":7.0}"))
                .isEqualTo(Cause.RENAMED_FIELD);
        assertThat(
                        causeOfBodies(
                                9,
                                i -> "{\"o\":{\"name\":\"n%d\"},\"p\":{}}".formatted(i),
                                i -> "{\"o\":{},\"p\":{\"title\":\"n%d\"}}".formatted(i)))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(
                        causeOfBodies(
                                9,
                                i -> "{\"name\":\"n%d\"}".formatted(i),
                                i -> "{\"title\":\"t%d\"}".formatted(i)))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(
                        causeOfBodies(
                                1,
                                i -> "{\"full_name\":\"Ada\"}",
                                i -> "{\"displayName\":\"Ada\"}"))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(causeOfBodies(9, i -> "{\"live\":true}", i -> "{\"public\":true}"))
                .isEqualTo(Cause.UNEXPLAINED);
        assertThat(
                        causeOfBodies(
                                9, "{\"userId\":%d}"::formatted, "{\"user_id\":\"%d\"}"::formatted))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void aMemberThatSeldomHasTheSameValueIsNoCounterpart() {
        assertThat(counterpart(3)).isEmpty();
        assertThat(counterpart(4))
                .hasToString("Optional[Counterpart[path=$.title, occurrences=4]]");
    }

    /** Of a member that is missing in eight exchanges and has the same value in some of them. */
    private static Optional<Evidence.Counterpart> counterpart(int same) {
        List<Exchange> exchanges =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e",
                                                i,
                                                "{\"name\":\"n%d\"}".formatted(i),
                                                "{\"title\":\"%s%d\"}"
                                                        .formatted(i < same ? "n" : "x", i)))
                        .toList();
        return TestExchanges.aggregated(exchanges).groups().stream()
                .filter(group -> group.key().kind() == Kind.MISSING)
                .findFirst()
                .map(group -> group.evidence().counterpart());
    }

    @Test
    void aFieldThatOftenGoesAloneIsNotRenamed() {
        List<Exchange> exchanges =
                IntStream.range(0, 9)
                        .mapToObj(
                                i ->
                                        TestExchanges.exchange(
                                                "e",
                                                i,
                                                "{\"full_name\":\"n%d\"}".formatted(i),
                                                i == 0
                                                        ? "{}"
                                                        : "{\"displayName\":\"n%d\"}".formatted(i)))
                        .toList();

        assertThat(TestExchanges.aggregated(exchanges).groups())
                .extracting(group -> group.key().kind() + " " + group.cause().label())
                .containsExactlyInAnyOrder("MISSING unexplained", "EXTRA renamed-field");
    }

    @Test
    void allFieldsOfAWideRecordMayBeRenamed() {
        assertThat(
                        causeOfBodies(
                                3,
                                i ->
                                        members(
                                                60,
                                                n ->
                                                        "\"field_%d_no\":%d"
                                                                .formatted(n, 1 + (i + n) % 3)),
                                i ->
                                        members(
                                                60,
                                                n ->
                                                        "\"field%dNo\":%d"
                                                                .formatted(n, 1 + (i + n) % 3))))
                .isEqualTo(Cause.RENAMED_FIELD);
    }

    @Test
    void manyLargeFieldsAreReadOnceEach() {
        String numbers = "7,".repeat(5_000);
        assertThat(
                        causeOfBodies(
                                3,
                                i -> members(30, n -> "\"k_%d\":[%s%d]".formatted(n, numbers, n)),
                                i -> members(30, n -> "\"k%d\":[%s %d]".formatted(n, numbers, n))))
                .isEqualTo(Cause.RENAMED_FIELD);
    }

    private static String members(int count, IntFunction<String> member) {
        return IntStream.range(0, count)
                .mapToObj(member)
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void nineInTenAreEnough() {
        assertThat(cause(10, i -> "\"WORD\"", i -> i == 0 ? "\"other\"" : "\"word\""))
                .isEqualTo(Cause.LETTER_CASE);
        assertThat(
                        cause(
                                10,
                                i -> "\"Word %d\"".formatted(i),
                                i -> i < 2 ? "\"other\"" : "\"word %d\"".formatted(i)))
                .isEqualTo(Cause.UNEXPLAINED);
    }

    @Test
    void aCauseCountsWhereItFitsThoughAnotherIsFirst() {
        assertThat(
                        cause(
                                10,
                                i -> "\"2026-03-01T00:00:0%dZ\"".formatted(i % 10),
                                i -> "\"2026-03-01T00:00:%02d.5Z\"".formatted(i + i % 2)))
                .isEqualTo(Cause.CLOCK_SKEW);
    }
}
