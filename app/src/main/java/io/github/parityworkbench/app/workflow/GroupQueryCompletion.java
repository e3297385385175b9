package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.GroupQueryField.Shape;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be typed at a place in a {@link GroupQuery}: names of terms, and behind a name the
 * values that there are.
 *
 * @param start where what is being typed begins
 * @param end where it ends: between the two a suggestion goes
 */
public record GroupQueryCompletion(int start, int end, List<Suggestion> suggestions) {
    private static final int MOST = 40;

    public GroupQueryCompletion {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Something that may be typed.
     *
     * @param insert as it goes into the query
     * @param field the term whose name it is, null for a value
     * @param groups how many groups have that value, 0 for the name of a term
     */
    public record Suggestion(String insert, @Nullable GroupQueryField field, long groups) {}

    /** What may be typed at the caret, given all groups of the workspace. */
    public static GroupQueryCompletion at(String text, int caret, Collection<GroupRow> rows) {
        int start = termStart(text, caret);
        if (start < caret && (text.charAt(start) == '-' || text.charAt(start) == '!')) {
            start++;
        }
        String typed = text.substring(start, caret);
        int colon = typed.indexOf(':');
        Optional<GroupQueryField> field =
                colon < 0 ? Optional.empty() : GroupQueryField.ofLabel(typed.substring(0, colon));
        if (colon >= 0 && field.isEmpty()) {
            return new GroupQueryCompletion(start, caret, List.of());
        }
        if (field.isEmpty()) {
            return new GroupQueryCompletion(start, caret, names(typed));
        }
        int valueStart = start + colon + 1;
        if (field.get().shape() == Shape.NAMES) {
            valueStart = Math.max(valueStart, text.lastIndexOf(',', caret - 1) + 1);
        }
        return new GroupQueryCompletion(
                valueStart, caret, values(field.get(), text.substring(valueStart, caret), rows));
    }

    /** Behind the last space before the caret that is not between quotes. */
    private static int termStart(String text, int caret) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(text.charAt(i))) {
                start = i + 1;
            }
        }
        return start;
    }

    private static List<Suggestion> names(String typed) {
        String head = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(GroupQueryField.values())
                .filter(field -> field.label().startsWith(head))
                .map(field -> new Suggestion(field.label() + ":", field, 0))
                .toList();
    }

    private static List<Suggestion> values(
            GroupQueryField field, String typed, Collection<GroupRow> rows) {
        String wanted = typed.replace("\"", "").toLowerCase(Locale.ROOT);
        Map<String, Long> counts = new TreeMap<>();
        fixed(field).forEach(value -> counts.put(value, 0L));
        for (GroupRow row : rows) {
            of(field, row)
                    .filter(Objects::nonNull)
                    .forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .filter(each -> each.getKey().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(each -> !each.getKey().equals(typed))
                .sorted(
                        Comparator.<Map.Entry<String, Long>, Boolean>comparing(
                                        each ->
                                                !each.getKey()
                                                        .toLowerCase(Locale.ROOT)
                                                        .startsWith(wanted))
                                .thenComparing(
                                        Map.Entry.<String, Long>comparingByValue().reversed())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(each -> new Suggestion(quoted(each.getKey()), null, each.getValue()))
                .toList();
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Character::isWhitespace) ? '"' + value + '"' : value;
    }

    private static List<String> fixed(GroupQueryField field) {
        return switch (field) {
            case PART -> labels(Part.values(), Part::label);
            case KIND -> labels(Kind.values(), Kind::label);
            case CAUSE -> labels(Cause.values(), Cause::label);
            case STATUS -> labels(GroupStatus.values(), GroupStatus::label);
            case ASSIGNEE -> List.of("me", "none");
            case LABEL, TICKET -> List.of("none");
            case COUNT, OCCURRENCES -> List.of(">1", ">10", ">100", ">1000");
            case RATE, NOISE -> List.of(">1%", ">10%", ">50%", "<1%");
            default -> List.of();
        };
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static Stream<@Nullable String> of(GroupQueryField field, GroupRow row) {
        return switch (field) {
            case ENDPOINT -> Stream.of(row.key().endpoint().name());
            case PATH -> Stream.of(row.key().path().toString());
            case PART -> Stream.of(row.key().part().label());
            case KIND -> Stream.of(row.key().kind().label());
            case CAUSE -> Stream.of(row.cause().label());
            case STATUS -> Stream.of(row.status().label());
            case ASSIGNEE -> Stream.of(row.assignee() == null ? "none" : row.assignee());
            case LABEL -> row.labels().isEmpty() ? Stream.of("none") : row.labels().stream();
            case TICKET -> Stream.of(row.ticket() == null ? "none" : row.ticket());
            case FIRST -> day(row.firstSeen());
            case LAST -> day(row.lastSeen());
            case COUNT, OCCURRENCES, RATE, NOISE, VALUE -> Stream.empty();
        };
    }

    private static Stream<@Nullable String> day(@Nullable Instant time) {
        return time == null ? Stream.empty() : Stream.of(">=" + time.toString().substring(0, 10));
    }
}
