package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.cause.Cause;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up log of a service that was ported from Python to Go, with every known bug of such ports
 * at a known rate, and with traps: spellings that are no difference. Each bug has a field of its
 * own, so what ought to be found is known exactly.
 */
final class LabelledLog {
    static final int EXCHANGES = 360;
    static final String ENDPOINT = "getLesson";

    private static final String[] WORDS = {"ratios", "vectors", "atoms", "cells", "limits", "sets"};
    private static final String[] STATES = {"todo", "doing", "done"};
    private static final String[] GO_STATES = {"NOT_BEGUN", "STARTED", "COMPLETED"};

    /**
     * A field that the port gets wrong.
     *
     * @param every it is wrong in the exchanges whose number this divides
     * @param control its value there and elsewhere; empty for no such member
     * @param candidate its value where it is wrong
     */
    private record Bug(
            Cause cause,
            String field,
            String kind,
            int every,
            IntFunction<String> control,
            IntFunction<String> candidate) {
        String label() {
            return line("$." + field, kind, cause, EXCHANGES / every, EXCHANGES / every);
        }
    }

    /** A field that is spelt another way but is the same. */
    private record Trap(String field, String control, String candidate) {}

    private static final List<Trap> TRAPS =
            List.of(
                    new Trap("trapNumber", "1.0", "1"),
                    new Trap("trapExponent", "100", "1e2"),
                    new Trap("trapDigits", "0.50", "0.5"),
                    new Trap("trapLess", "\"<b>\"", "\"\\u003cb\\u003e\""),
                    new Trap("trapSlash", "\"a/b\"", "\"a\\/b\""),
                    new Trap("trapAccent", "\"caf\\u00e9\"", "\"café\""),
                    new Trap("trapEmoji", "\"\\ud83d\\ude00\"", "\"😀\""),
                    new Trap(
                            "trapOrder",
                            "{\"a\":1,\"b\":{\"c\":2,\"d\":3}}",
                            "{ \"b\": {\"d\":3, \"c\":2}, \"a\": 1 }"),
                    new Trap("trapSpace", "[1,2,{}]", "[ 1, 2, { } ]"));

    private LabelledLog() {}

    private static final List<Bug> BUGS =
            List.of(
                    new Bug(Cause.NULL_VS_ABSENT, "teacher", "missing", 3, i -> "null", i -> ""),
                    new Bug(
                            Cause.DEFAULT_VS_ABSENT,
                            "streak",
                            "missing",
                            4,
                            LabelledLog::zero,
                            i -> ""),
                    new Bug(Cause.EMPTY_VS_NULL, "hints", "type", 2, i -> "[]", i -> "null"),
                    new Bug(
                            Cause.NUMBER_VS_STRING,
                            "videoId",
                            "type",
                            5,
                            i -> "" + i,
                            i -> "\"" + i + "\""),
                    new Bug(
                            Cause.BOOLEAN_VS_NUMBER,
                            "live",
                            "type",
                            6,
                            i -> i % 4 == 0 ? "true" : "false",
                            i -> i % 4 == 0 ? "1" : "0"),
                    new Bug(
                            Cause.BOOLEAN_VS_STRING,
                            "hidden",
                            "type",
                            8,
                            i -> "true",
                            i -> "\"True\""),
                    new Bug(
                            Cause.SCALAR_VS_ARRAY,
                            "subject",
                            "type",
                            9,
                            LabelledLog::word,
                            i -> "[" + word(i) + "]"),
                    new Bug(
                            Cause.INTEGER_PRECISION,
                            "snowflake",
                            "value",
                            3,
                            i -> "" + (9_007_199_254_740_993L + 4L * i),
                            i -> "" + (9_007_199_254_740_992L + 4L * i)),
                    new Bug(
                            Cause.FLOAT_PRECISION,
                            "mastery",
                            "value",
                            2,
                            i -> "" + (i + 1 / 7.0),
                            i -> "" + (float) (i + 1 / 7.0)),
                    new Bug(
                            Cause.LETTER_CASE,
                            "level",
                            "value",
                            10,
                            i -> word(i).toUpperCase(Locale.ROOT),
                            LabelledLog::word),
                    new Bug(
                            Cause.WHITESPACE,
                            "blurb",
                            "value",
                            12,
                            i -> "\"about  item %d \"".formatted(i),
                            i -> "\"about item %d\"".formatted(i)),
                    new Bug(
                            Cause.UNICODE_NORMALIZATION,
                            "author",
                            "value",
                            15,
                            i -> "\"Chloë %d\"".formatted(i),
                            i -> "\"Chloe\\u0308 %d\"".formatted(i)),
                    new Bug(
                            Cause.HTML_ESCAPING,
                            "title",
                            "value",
                            4,
                            i -> "\"it&#x27;s %d &lt; %d\"".formatted(i, i + 1),
                            i -> "\"it's %d < %d\"".formatted(i, i + 1)),
                    new Bug(
                            Cause.URL_ENCODING,
                            "query",
                            "value",
                            5,
                            i -> "\"lesson%%20%d\"".formatted(i),
                            i -> "\"lesson+%d\"".formatted(i)),
                    new Bug(
                            Cause.URL_HOST,
                            "image",
                            "value",
                            2,
                            i -> "\"http://old.example:8080/%d.png?w=2\"".formatted(i),
                            i -> "\"https://cdn.example/%d.png?w=2\"".formatted(i)),
                    new Bug(
                            Cause.TIMESTAMP_FORMAT,
                            "createdAt",
                            "value",
                            2,
                            i -> time(i, 0, "+00:00"),
                            i -> time(i, 0, "Z")),
                    new Bug(
                            Cause.TIMESTAMP_FORMAT,
                            "updatedAt",
                            "type",
                            3,
                            i -> "" + TestExchanges.START.plusSeconds(i).getEpochSecond(),
                            i -> time(i, 0, "Z")),
                    new Bug(
                            Cause.TIMEZONE_SHIFT,
                            "dueAt",
                            "value",
                            9,
                            i -> time(i, 0, "Z"),
                            i -> time(i, 8 * 3600, "Z")),
                    new Bug(
                            Cause.CLOCK_SKEW,
                            "servedAt",
                            "value",
                            1,
                            i -> time(i, 0, ".125Z"),
                            i -> time(i, 1 + i % 5, ".731Z")),
                    new Bug(
                            Cause.ARRAY_ORDER,
                            "badges",
                            "order",
                            18,
                            i -> "[1,2,3,4]",
                            i -> "[4,1,2,3]"),
                    new Bug(
                            Cause.TRUNCATION,
                            "summary",
                            "value",
                            6,
                            i -> "\"lesson %d tells all there is to tell\"".formatted(1000 + i),
                            i -> "\"lesson %d tells all\"".formatted(1000 + i)),
                    new Bug(
                            Cause.VOLATILE_ID,
                            "requestId",
                            "value",
                            1,
                            i -> uuid("python", i),
                            i -> uuid("go", i)),
                    new Bug(
                            Cause.ENUM_MAPPING,
                            "state",
                            "value",
                            2,
                            i -> "\"" + STATES[i / 2 % 3] + "\"",
                            i -> "\"" + GO_STATES[i / 2 % 3] + "\""),
                    new Bug(
                            Cause.CONSTANT_OFFSET,
                            "position",
                            "value",
                            4,
                            i -> "" + i,
                            i -> "" + (i + 1)),
                    new Bug(
                            Cause.UNEXPLAINED,
                            "points",
                            "value",
                            5,
                            i -> "" + 7 * i,
                            i -> "" + (i * i + 3)),
                    new Bug(
                            Cause.UNEXPLAINED,
                            "nickname",
                            "value",
                            20,
                            i -> "\"Ada %d\"".formatted(i),
                            i -> "\"Grace %d\"".formatted(i * 31)),
                    new Bug(
                            Cause.UNEXPLAINED,
                            "debug",
                            "extra",
                            40,
                            i -> "",
                            i -> "\"trace %d\"".formatted(i)),
                    // Letter case in half of the cases only, so no cause for all of them.
                    new Bug(
                            Cause.UNEXPLAINED,
                            "topic",
                            "value",
                            3,
                            LabelledLog::word,
                            i ->
                                    i % 2 == 0
                                            ? "\"" + WORDS[i % 6].toUpperCase(Locale.ROOT) + "\""
                                            : "\"other " + i + "\""));

    /** What is in the log, in the form of {@link #line}, sorted. */
    static List<String> labels() {
        List<String> labels = new ArrayList<>(BUGS.stream().map(Bug::label).toList());
        labels.add(line("$.user_name", "missing", Cause.RENAMED_FIELD, 360, 360));
        labels.add(line("$.userName", "extra", Cause.RENAMED_FIELD, 360, 360));
        labels.add(line("$.tasks[*].pct", "value", Cause.UNEXPLAINED, 72, 144));
        labels.add(line("$.tasks[*]", "missing", Cause.UNEXPLAINED, 36, 36));
        labels.add(line("$.prefsById.*.theme", "missing", Cause.UNEXPLAINED, 90, 90));
        labels.add(line("$.scores.*", "type", Cause.NUMBER_VS_STRING, 180, 180));
        labels.add(line("$", "value", Cause.UNEXPLAINED, 8, 8));
        Collections.sort(labels);
        return labels;
    }

    static String line(String path, String kind, Cause cause, long exchanges, long occurrences) {
        return "%s %s: %s, %d exchanges, %d occurrences"
                .formatted(path, kind, cause.label(), exchanges, occurrences);
    }

    /** The log, in order of time. */
    static List<Exchange> exchanges() {
        return IntStream.range(0, EXCHANGES)
                .mapToObj(
                        i ->
                                TestExchanges.exchange(
                                        ENDPOINT,
                                        i,
                                        200,
                                        control(i),
                                        i % 45 == 0 ? 500 : 200,
                                        candidate(i)))
                .toList();
    }

    private static String control(int i) {
        List<String> members = new ArrayList<>();
        BUGS.forEach(bug -> addMember(members, bug.field(), bug.control().apply(i)));
        TRAPS.forEach(trap -> addMember(members, trap.field(), trap.control()));
        addMember(members, "user_name", name(i));
        addMember(members, "tasks", tasks(IntStream.range(0, 5), each -> 10 * each));
        addMember(
                members,
                "prefsById",
                "{\"kaid_%d\":{\"theme\":\"dark\",\"n\":1}}".formatted(100_000 + i));
        addMember(members, "scores", "{\"%s\":%d}".formatted(key(i), i));
        return "{" + String.join(",", members) + "}";
    }

    private static String candidate(int i) {
        List<String> members = new ArrayList<>();
        BUGS.forEach(
                bug ->
                        addMember(
                                members,
                                bug.field(),
                                (i % bug.every() == 0 ? bug.candidate() : bug.control()).apply(i)));
        TRAPS.forEach(trap -> addMember(members, trap.field(), trap.candidate()));
        addMember(members, "userName", name(i));
        addMember(members, "tasks", wrongTasks(i));
        addMember(
                members,
                "prefsById",
                "{\"kaid_%d\":{%s\"n\":1}}"
                        .formatted(100_000 + i, i % 4 == 0 ? "" : "\"theme\":\"dark\","));
        addMember(
                members,
                "scores",
                (i % 2 == 0 ? "{\"%s\":\"%d\"}" : "{\"%s\":%d}").formatted(key(i), i));
        Collections.reverse(members);
        return "{" + String.join(", ", members) + "}";
    }

    private static void addMember(List<String> members, String name, String value) {
        if (!value.isEmpty()) {
            members.add("\"" + name + "\":" + value);
        }
    }

    /** One task is lost in every tenth exchange, two have wrong percentages in every fifth. */
    private static String wrongTasks(int i) {
        return tasks(
                IntStream.range(0, 5).filter(each -> i % 10 != 5 || each != 2),
                each -> i % 5 == 1 && each > 2 ? 10 * each + i % 9 + 1 : 10 * each);
    }

    private static String tasks(IntStream numbers, IntFunction<Integer> percent) {
        return numbers.mapToObj(
                        each ->
                                "{\"id\":%d,\"name\":\"task %d\",\"pct\":%d}"
                                        .formatted(each, each, percent.apply(each)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String zero(int i) {
        return List.of("0", "\"\"", "false", "[]", "{}").get(i / 4 % 5);
    }

    private static String word(int i) {
        return "\"" + WORDS[i % WORDS.length] + "\"";
    }

    private static String name(int i) {
        return "\"Ada %d\"".formatted(i % 50);
    }

    /** A key that looks like a word, of which there are many. */
    private static String key(int i) {
        return WORDS[i / 2 % 6] + WORDS[i / 12 % 6].toUpperCase(Locale.ROOT);
    }

    private static String time(int i, int later, String end) {
        String seconds = TestExchanges.START.plusSeconds(i + (long) later).toString();
        return "\"" + seconds.substring(0, seconds.length() - 1) + end + "\"";
    }

    private static String uuid(String system, int i) {
        byte[] seed = (system + i).getBytes(StandardCharsets.UTF_8);
        return "\"" + UUID.nameUUIDFromBytes(seed) + "\"";
    }
}
