package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the differences of a scope: not to count them, or to compare them another way.
 *
 * @param id names the rule in its file; letters, digits, {@code .}, {@code _} and {@code -}
 * @param reason why the rule is right, may be empty
 * @param owner who answers for the rule, may be empty
 * @param ticket the issue that goes with the rule, may be empty
 * @param expires the first day on which the rule no longer holds, null if it always does
 * @param endpoints the endpoints in scope; empty for all
 * @param path selects the nodes in scope, in the document that {@code part} names
 * @param kinds the kinds in scope; empty for all
 * @param causes the causes in scope; empty for all
 * @param when what the two values have to be like
 * @param enabled whether the rule is in use at all
 */
public record Rule(
        String id,
        String reason,
        String owner,
        String ticket,
        @Nullable LocalDate expires,
        List<EndpointPattern> endpoints,
        Part part,
        PathPattern path,
        Set<Kind> kinds,
        Set<Cause> causes,
        Condition when,
        Action action,
        boolean enabled) {
    private static final int MAXIMUM_ID_LENGTH = 100;

    public Rule {
        if (id.isEmpty()
                || id.length() > MAXIMUM_ID_LENGTH
                || !id.chars().allMatch(Rule::isIdCharacter)) {
            throw new IllegalArgumentException(
                    "a rule's id has 1 to 100 letters, digits, '.', '_' or '-', unlike '"
                            + id
                            + "'");
        }
        endpoints = List.copyOf(endpoints);
        kinds = ordered(Kind.class, kinds);
        causes = ordered(Cause.class, causes);
        if (part == Part.STATUS && !path.equals(PathPattern.ROOT)) {
            throw new IllegalArgumentException("the path of a status is $, unlike " + path);
        }
        String lowerCased = path.toString().toLowerCase(Locale.ROOT);
        if (part == Part.HEADER && !lowerCased.equals(path.toString())) {
            throw new IllegalArgumentException(
                    "header names are lower-cased: write " + lowerCased + " for " + path);
        }
    }

    private static boolean isIdCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> set) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Starts a rule that ignores all differences in bodies at {@code path}; narrow it from there.
     */
    public static RuleBuilder builder(String id, PathPattern path) {
        return new RuleBuilder(id, path);
    }

    /** Starts a rule from this one. */
    public RuleBuilder toBuilder() {
        return new RuleBuilder(this);
    }

    /** Whether the rule's time is over on that day. */
    public boolean expiredOn(LocalDate day) {
        return expires != null && !day.isBefore(expires);
    }

    /** Whether the rule counts on that day: enabled and not expired. */
    public boolean inForceOn(LocalDate day) {
        return enabled && !expiredOn(day);
    }

    /** Whether the rule is meant for that endpoint. */
    public boolean covers(Endpoint endpoint) {
        return endpoints.isEmpty() || endpoints.stream().anyMatch(each -> each.matches(endpoint));
    }

    /**
     * Whether the difference lies in this rule's part, path, kinds and causes. A path selects a
     * difference when it selects its node in either document; neither the endpoint nor the values
     * are looked at.
     */
    public boolean selects(Difference difference, Cause cause) {
        return part == difference.part()
                && (kinds.isEmpty() || kinds.contains(difference.kind()))
                && (causes.isEmpty() || causes.contains(cause))
                && selectsPathOf(difference);
    }

    /** Whether the path selects the difference's node in either document. */
    public boolean selectsPathOf(Difference difference) {
        FieldPath left = difference.leftPath();
        FieldPath right = difference.rightPath();
        if (left.equals(right)) {
            return path.matches(left);
        }
        return (difference.kind() != Kind.EXTRA && path.matches(left))
                || (difference.kind() != Kind.MISSING && path.matches(right));
    }

    /** Whether the rule makes the difference no longer count, were it in force at its endpoint. */
    public boolean silences(Difference difference, Cause cause) {
        return selects(difference, cause) && settles(difference);
    }

    /**
     * Whether the rule's condition and action take the difference, were it in the rule's scope;
     * they look at its kind and values, not at its paths.
     */
    public boolean settles(Difference difference) {
        return when.holds(difference) && action.settles(difference);
    }

    /**
     * How many differences of a group with that part, generalised path and kind the rule silences,
     * as far as these tell; causes and the endpoint are not looked at.
     */
    public Reach reach(Part part, FieldPath generalised, Kind kind) {
        if (this.part != part
                || (!kinds.isEmpty() && !kinds.contains(kind))
                || (action instanceof Action.Unordered && kind != Kind.ORDER)) {
            return Reach.NONE;
        }
        Reach reach = path.reach(generalised);
        return reach == Reach.ALL && looksAtValues() ? Reach.SOME : reach;
    }

    /** Whether {@link #settles} may depend on what the values are, and not on the kind alone. */
    public boolean looksAtValues() {
        return !when.equals(Condition.NONE)
                || !(action instanceof Action.Ignore || action instanceof Action.Unordered);
    }
}
