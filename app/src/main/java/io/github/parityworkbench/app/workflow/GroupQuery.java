package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.GroupRow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Selects groups by one line of text, such as {@code endpoint:getUser* kind:type count:>100 pct}.
 *
 * <p>{@code endpoint:} takes a glob over the whole name, {@code path:} and {@code ticket:} a part
 * of the text, {@code kind:}, {@code part:}, {@code cause:} and {@code status:} a name or several
 * with commas, {@code count:} a number of exchanges, with {@code >}, {@code >=}, {@code <}, {@code
 * <=} before it or nothing. A word without a colon is looked for in all of these. Quotes keep
 * spaces together. Terms with the same name are alternatives; everything else must hold at once.
 */
public final class GroupQuery implements Predicate<GroupRow> {
    /** Selects every group. */
    public static final GroupQuery ALL = new GroupQuery(Map.of(), List.of());

    private final Map<String, Predicate<GroupRow>> named;
    private final List<Predicate<GroupRow>> words;

    GroupQuery(Map<String, Predicate<GroupRow>> named, List<Predicate<GroupRow>> words) {
        this.named = Map.copyOf(named);
        this.words = List.copyOf(words);
    }

    /**
     * Reads a query; blank text selects every group.
     *
     * @throws GroupQueryException if it is none; says where and what is expected there
     */
    public static GroupQuery parse(String text) {
        return new GroupQueryReader(text).read();
    }

    @Override
    public boolean test(GroupRow row) {
        return named.values().stream().allMatch(term -> term.test(row))
                && words.stream().allMatch(word -> word.test(row));
    }
}
