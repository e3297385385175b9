package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.GroupRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Selects groups by one line of text, such as {@code endpoint:getUser* kind:type count:>100 pct}.
 *
 * <p>{@code endpoint:} takes a glob over the whole name, {@code path:} and {@code ticket:} a part
 * of the text, {@code kind:}, {@code part:}, {@code cause:}, {@code status:}, {@code assignee:} and
 * {@code label:} a name or several with commas; {@code none} is who has none, {@code assignee:me}
 * oneself. {@code count:} (exchanges) and {@code occurrences:} take a number, {@code rate:} and
 * {@code noise:} a share such as {@code 5%}, {@code first:} and {@code last:} a day or time in UTC,
 * all with {@code >}, {@code >=}, {@code <}, {@code <=} before it or nothing. {@code value:} looks
 * for a text in real values, as they are shown or written, as {@link GroupQueryRun} says. A word
 * without a colon is looked for in what is listed. Quotes keep spaces together. A term behind
 * {@code -} or {@code !} must not hold. Terms with the same name are alternatives; everything else
 * must hold at once.
 */
public final class GroupQuery implements Predicate<GroupRow> {
    /** Selects every group. */
    public static final GroupQuery ALL = new GroupQuery(List.of());

    private final Map<GroupQueryField, Predicate<GroupRow>> named =
            new EnumMap<>(GroupQueryField.class);
    private final List<Predicate<GroupRow>> others = new ArrayList<>();
    private final List<String> wantedValues = new ArrayList<>();
    private final List<String> unwantedValues = new ArrayList<>();

    /**
     * One term.
     *
     * @param field null for a word
     * @param text what is looked for in values, lower-case; null for all other terms
     */
    record Term(
            @Nullable GroupQueryField field,
            boolean negated,
            Predicate<GroupRow> holds,
            @Nullable String text) {}

    GroupQuery(List<Term> terms) {
        for (Term term : terms) {
            if (term.text() != null) {
                (term.negated() ? unwantedValues : wantedValues).add(term.text());
            } else if (term.negated()) {
                others.add(term.holds().negate());
            } else if (term.field() == null) {
                others.add(term.holds());
            } else {
                named.merge(term.field(), term.holds(), Predicate::or);
            }
        }
    }

    /**
     * Reads a query; blank text selects every group.
     *
     * @throws GroupQueryException if it is none; says where and what is expected there
     */
    public static GroupQuery parse(String text) {
        return new GroupQueryReader(text).read();
    }

    /** Reads what can be read of a query that is still being typed, and leaves the rest out. */
    public static GroupQuery parseReadable(String text) {
        return new GroupQueryReader(text).readable();
    }

    /** Whether the group fits, as far as can be said without looking at its values. */
    @Override
    public boolean test(GroupRow row) {
        return named.values().stream().allMatch(term -> term.test(row))
                && others.stream().allMatch(term -> term.test(row));
    }

    /** Whether it asks for values, so that {@link GroupQueryRun} is needed to answer it. */
    public boolean asksForValues() {
        return !wantedValues.isEmpty() || !unwantedValues.isEmpty();
    }

    /** Whether these are values of a group that fits. */
    boolean testValues(List<String> values) {
        List<String> lower = values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
        return (wantedValues.isEmpty()
                        || wantedValues.stream().anyMatch(text -> anyContains(lower, text)))
                && unwantedValues.stream().noneMatch(text -> anyContains(lower, text));
    }

    private static boolean anyContains(List<String> values, String text) {
        return values.stream().anyMatch(value -> value.contains(text));
    }
}
