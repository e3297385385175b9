package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.json.ArrayAlignment.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the elements of two unequal arrays together: errors of GraphQL responses in a way of their
 * own, all else by a ladder: tuples by position, equal ends, a key, a common subsequence, equal
 * elements that moved, similar ones, and what stands in the same gap.
 */
final class ArrayAligner {
    /** Tuples are short. */
    private static final int LONGEST_TUPLE = 12;

    /** How alike elements must be to be partners wherever they stand, without and despite a key. */
    private static final double SIMILAR = 0.5;

    static final double SIMILAR_DESPITE_KEY = 0.7;

    private final DiffOptions options;
    private final FieldPath place;
    private final StepBudget budget;

    /**
     * @param place where the roots of the two trees stand in their documents
     */
    ArrayAligner(DiffOptions options, FieldPath place, StepBudget budget) {
        this.options = options;
        this.place = place;
        this.budget = budget;
    }

    /** Pairs the elements of two arrays. */
    ArrayAlignment align(
            ElementPairing pairing, JsonTree left, int leftArray, JsonTree right, int rightArray) {
        Optional<List<String>> userKey = Optional.empty();
        Optional<List<String>> learntKey = Optional.empty();
        if (options.hasKeys()) {
            userKey = key(true, left, leftArray).or(() -> key(true, right, rightArray));
            learntKey = key(false, left, leftArray).or(() -> key(false, right, rightArray));
        }
        if (userKey.isEmpty()
                && isResponse(left)
                && GraphQlErrors.fits(pairing, leftArray, rightArray)) {
            GraphQlErrors.pair(pairing);
            return new ArrayAlignment(leftArray, rightArray, Method.KEY, GraphQlErrors.KEY, false);
        }
        Ladder ladder = new Ladder(pairing, userKey, learntKey);
        Method method = ladder.climb();
        return new ArrayAlignment(leftArray, rightArray, method, ladder.key, !ladder.complete);
    }

    /** Whether the tree is a whole document, or one of an array of them. */
    private boolean isResponse(JsonTree tree) {
        return place.depth() == 0
                || (place.depth() == 1
                        && place.segments().get(0) instanceof Index
                        && tree.type(0) == NodeType.OBJECT);
    }

    private Optional<List<String>> key(boolean user, JsonTree tree, int array) {
        return DiffOptions.key(
                user ? options.userKeys() : options.learntKeys(), place.then(tree.path(array)));
    }

    /** The alignment of one pair of arrays. */
    private final class Ladder {
        private final ElementPairing pairing;
        private final Optional<List<String>> userKey;
        private final Optional<List<String>> learntKey;
        private List<String> key = List.of();
        private boolean complete = true;

        Ladder(
                ElementPairing pairing,
                Optional<List<String>> userKey,
                Optional<List<String>> learntKey) {
            this.pairing = pairing;
            this.userKey = userKey;
            this.learntKey = learntKey;
        }

        Method climb() {
            if (userKey.isEmpty() && isTuple()) {
                for (int i = 0; i < pairing.left.length; i++) {
                    pairing.pair(i, i);
                }
                return Method.POSITION;
            }
            if (userKey.isPresent() && !userKey.get().isEmpty()) {
                return joined(Method.USER_KEY, userKey.get());
            }
            Region rest =
                    new Region(0, pairing.left.length, 0, pairing.right.length).trimmed(pairing);
            if (rest.isOneSided()) {
                return Method.IDENTICAL_ENDS;
            }
            Optional<List<String>> known = userKey.or(() -> learntKey);
            if (userKey.isEmpty() && pairing.left.length == 1 && pairing.right.length == 1) {
                pairing.pair(0, 0);
                return Method.POSITION;
            }
            List<String> fields = known.orElseGet(() -> new KeyFinder(pairing).find());
            return fields.isEmpty() ? unkeyed(rest) : joined(Method.KEY, fields);
        }

        private Method joined(Method method, List<String> fields) {
            key = fields;
            KeyedJoin.pair(pairing, fields);
            pairMoved();
            if (method == Method.KEY) {
                pairSimilar(SIMILAR_DESPITE_KEY);
            }
            return method;
        }

        private Method unkeyed(Region rest) {
            boolean small = rest.leftLength() + rest.rightLength() <= AnchoredPairing.FULL_TABLE;
            complete = new AnchoredPairing(pairing, budget).pair(rest);
            pairMoved();
            pairSimilar(SIMILAR);
            complete &= new GapPairing(pairing, budget).pair();
            return small ? Method.LCS : Method.ANCHORS;
        }

        private void pairSimilar(double least) {
            SimilarPairing.pair(
                    pairing,
                    ElementPairing.free(pairing.toRight, 0, pairing.left.length),
                    ElementPairing.free(pairing.toLeft, 0, pairing.right.length),
                    least);
        }

        /** Pairs equal elements wherever they stand, the first with the first. */
        private void pairMoved() {
            int[] free = ElementPairing.free(pairing.toLeft, 0, pairing.right.length);
            int[] next = new int[pairing.rightCounts.length];
            int[] behind = new int[pairing.right.length];
            for (int at = free.length - 1; at >= 0; at--) {
                int number = pairing.rightNumbers[free[at]];
                behind[free[at]] = next[number];
                next[number] = free[at] + 1;
            }
            for (int i = 0; i < pairing.left.length; i++) {
                int number = pairing.leftNumbers[i];
                if (pairing.toRight[i] < 0 && next[number] > 0) {
                    int partner = next[number] - 1;
                    next[number] = behind[partner];
                    pairing.pair(i, partner);
                }
            }
        }

        /** Short, as long on both sides, of the same types at each place, and not all of one. */
        private boolean isTuple() {
            int length = pairing.left.length;
            if (length < 2 || length > LONGEST_TUPLE || length != pairing.right.length) {
                return false;
            }
            Set<NodeType> types = EnumSet.noneOf(NodeType.class);
            boolean permuted = true;
            for (int i = 0; i < length; i++) {
                NodeType left = pairing.leftType(i);
                NodeType right = pairing.rightType(i);
                if (left != right && left != NodeType.NULL && right != NodeType.NULL) {
                    return false;
                }
                types.add(left);
                types.add(right);
                int number = pairing.leftNumbers[i];
                permuted &= pairing.leftCounts[number] == pairing.rightCounts[number];
            }
            types.remove(NodeType.NULL);
            return types.size() > 1 && !permuted;
        }
    }
}
