package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How documents are compared.
 *
 * @param userKeys the fields by which the elements of an array are joined, by the array's path,
 *     which may have wildcards; an empty list means that the array has no key
 * @param learntKeys the same, as {@link KeyEvidence#keys()} says; the user's come first
 * @param stepBudget how many comparisons aligning may cost beside the linear work, for one pair of
 *     documents; 60 million take some tenths of a second
 * @param maximumDepth how many levels a document may have
 */
public record DiffOptions(
        Map<FieldPath, List<String>> userKeys,
        Map<FieldPath, List<String>> learntKeys,
        long stepBudget,
        int maximumDepth) {
    /** No keys but those inferred, 60 million steps, 512 levels. */
    public static final DiffOptions DEFAULTS = new DiffOptions(Map.of(), Map.of(), 60_000_000, 512);

    public DiffOptions {
        userKeys = copy(userKeys);
        learntKeys = copy(learntKeys);
        if (stepBudget < 0 || maximumDepth < 1) {
            throw new IllegalArgumentException(
                    "no budget or depth: " + stepBudget + ", " + maximumDepth);
        }
    }

    private static Map<FieldPath, List<String>> copy(Map<FieldPath, List<String>> keys) {
        Map<FieldPath, List<String>> copy = new LinkedHashMap<>();
        keys.forEach((path, fields) -> copy.put(path, List.copyOf(fields)));
        return Map.copyOf(copy);
    }

    /** These options with other keys, of each kind by the array's path. */
    public DiffOptions withKeys(
            Map<FieldPath, List<String>> user, Map<FieldPath, List<String>> learnt) {
        return new DiffOptions(user, learnt, stepBudget, maximumDepth);
    }

    boolean hasKeys() {
        return !userKeys.isEmpty() || !learntKeys.isEmpty();
    }

    /** What is set for the array at a concrete path; the path with fewest wildcards wins. */
    static Optional<List<String>> key(Map<FieldPath, List<String>> keys, FieldPath array) {
        return keys.entrySet().stream()
                .filter(entry -> covers(entry.getKey(), array))
                .min(
                        Map.Entry.comparingByKey(
                                Comparator.comparingLong(DiffOptions::wildcards)
                                        .thenComparing(FieldPath::toString)))
                .map(Map.Entry::getValue);
    }

    private static long wildcards(FieldPath path) {
        return path.segments().stream().filter(Wildcard.class::isInstance).count();
    }

    private static boolean covers(FieldPath pattern, FieldPath path) {
        if (pattern.depth() != path.depth()) {
            return false;
        }
        for (int i = 0; i < path.depth(); i++) {
            if (!covers(pattern.segments().get(i), path.segments().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Segment pattern, Segment step) {
        return pattern.equals(step)
                || (pattern == Wildcard.ANY_INDEX && step instanceof Index)
                || (pattern == Wildcard.ANY_MEMBER && step instanceof Member);
    }
}
