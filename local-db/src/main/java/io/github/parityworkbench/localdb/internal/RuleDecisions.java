package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which rule ignores a stored difference. Most differences of a group fare alike, so what follows
 * from group, cause and paths is worked out once; only a rule that compares values looks at each.
 */
final class RuleDecisions {
    static final int NONE = -1;

    /** Causes that no single difference bears, only its group. */
    private static final Set<Cause> OVER_GROUPS =
            EnumSet.of(
                    Cause.RENAMED_FIELD,
                    Cause.VOLATILE_ID,
                    Cause.ENUM_MAPPING,
                    Cause.CONSTANT_OFFSET);

    private static final int MOST_REMEMBERED = 10_000;

    private final List<Rule> rules;
    private final LocalDate today;
    private final GroupCauses groupCauses;
    private final Map<Scope, Choices> choices = new HashMap<>();

    /** The cause of a group as it is listed. */
    @FunctionalInterface
    interface GroupCauses {
        Cause of(int group) throws SQLException;
    }

    RuleDecisions(RuleSet rules, LocalDate today, GroupCauses groupCauses) {
        this.rules = rules.rules();
        this.today = today;
        this.groupCauses = groupCauses;
    }

    /** Whether a change of a group's cause may change what these rules ignore. */
    static boolean dependOnGroups(RuleSet rules) {
        return rules.rules().stream()
                .anyMatch(rule -> rule.causes().stream().anyMatch(OVER_GROUPS::contains));
    }

    private record Scope(int group, Cause cause) {}

    /**
     * The position of the first rule that ignores the difference at which the cursor stands, or
     * {@link #NONE}.
     *
     * @param payload gives the exchange, asked only where a rule looks at a long value
     */
    int ignoring(GroupKey key, DifferenceCursor cursor, Supplier<Exchange> payload)
            throws SQLException {
        if (rules.isEmpty()) {
            return NONE;
        }
        Scope scope = new Scope(cursor.group(), cursor.cause());
        Choices known = choices.get(scope);
        if (known == null) {
            known = choices(key, scope);
            choices.put(scope, known);
        }
        for (int position : known.at(key, cursor)) {
            Rule rule = rules.get(position);
            if (!rule.looksAtValues() || rule.settles(cursor.difference(key, payload))) {
                return position;
            }
        }
        return NONE;
    }

    private Choices choices(GroupKey key, Scope scope) throws SQLException {
        List<Cause> causes = new ArrayList<>(List.of(scope.cause()));
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule.inForceOn(today)
                    && rule.part() == key.part()
                    && (rule.kinds().isEmpty() || rule.kinds().contains(key.kind()))
                    && rule.covers(key.endpoint())) {
                positions.add(i);
                if (causes.size() == 1 && rule.causes().stream().anyMatch(OVER_GROUPS::contains)) {
                    causes.add(groupCauses.of(scope.group()));
                }
            }
        }
        return new Choices(causes, positions);
    }

    /** The rules that may ignore differences of one group and cause. */
    private final class Choices {
        private final List<Cause> causes;
        private final List<Integer> positions;
        private final Map<ByteBuffer, List<Integer>> byPaths = new HashMap<>();

        Choices(List<Cause> causes, List<Integer> positions) {
            this.causes = causes;
            this.positions = positions;
        }

        /** The rules whose scope has the difference; behind one that needs no values, none. */
        List<Integer> at(GroupKey key, DifferenceCursor cursor) {
            if (positions.isEmpty()) {
                return positions;
            }
            ByteBuffer paths = ByteBuffer.wrap(cursor.packedPaths(key));
            List<Integer> known = byPaths.get(paths);
            if (known == null) {
                known = selecting(cursor.withoutValues(key));
                if (byPaths.size() < MOST_REMEMBERED) {
                    byPaths.put(paths, known);
                }
            }
            return known;
        }

        private List<Integer> selecting(Difference difference) {
            List<Integer> selecting = new ArrayList<>();
            for (int position : positions) {
                Rule rule = rules.get(position);
                if (causes.stream().noneMatch(cause -> rule.selects(difference, cause))) {
                    continue;
                }
                boolean sure = !rule.looksAtValues();
                if (!sure || rule.settles(difference)) {
                    selecting.add(position);
                }
                if (sure && rule.settles(difference)) {
                    break;
                }
            }
            return List.copyOf(selecting);
        }
    }
}
