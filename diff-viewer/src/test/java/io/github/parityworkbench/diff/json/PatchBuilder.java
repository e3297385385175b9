package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.json.JsonPatch.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Writes a comparison as operations. A container is brought into its last shape before anything
 * inside its children is touched, so that all paths inside are those of the candidate.
 */
final class PatchBuilder {
    /** Elements of fewer children are changed, however much of them that is. */
    private static final int MANY = 3;

    private static final double HALF = 0.5;

    private final DiffResult result;
    private final JsonTree control;
    private final JsonTree candidate;
    private final PatchOperations operations = new PatchOperations();

    /** Control's nodes whose partners differ. */
    private final Deque<Integer> pending = new ArrayDeque<>();

    PatchBuilder(DiffResult result) {
        this.result = result;
        this.control = result.control();
        this.candidate = result.candidate();
    }

    List<Operation> build() {
        pending.push(0);
        while (!pending.isEmpty()) {
            int left = pending.pop();
            int right = result.candidateOf(left);
            if (control.sameValue(left, candidate, right)) {
                continue;
            }
            NodeType type = control.type(left);
            String path = candidate.path(right).toPointer();
            if (type != candidate.type(right) || !type.isContainer() || isReplaced(left, right)) {
                operations.replace(path, candidate.text(right));
            } else if (type == NodeType.OBJECT) {
                changeMembers(left, right, path + "/");
            } else {
                changeElements(left, right, path + "/");
            }
        }
        return operations.toList();
    }

    /**
     * Whether it is shorter to replace a container than to change it: where no child of it stays,
     * and where an element of an array became mostly another.
     */
    private boolean isReplaced(int left, int right) {
        int[] children = children(control, left);
        if (children.length == 0 || candidate.childCount(right) == 0) {
            return false;
        }
        if (Arrays.stream(children).noneMatch(child -> result.candidateOf(child) >= 0)) {
            return true;
        }
        return left > 0
                && control.type(control.parent(left)) == NodeType.ARRAY
                && children.length >= MANY
                && !isMostlySame(children)
                && ElementSketch.of(control.tape(), left)
                                .similarity(ElementSketch.of(candidate.tape(), right))
                        < HALF;
    }

    private boolean isMostlySame(int[] children) {
        int same = 0;
        for (int child : children) {
            int partner = result.candidateOf(child);
            same += partner >= 0 && control.sameValue(child, candidate, partner) ? 1 : 0;
        }
        return same > HALF * children.length;
    }

    private void changeMembers(int left, int right, String prefix) {
        Deque<Integer> changed = new ArrayDeque<>();
        for (int child : children(control, left)) {
            if (result.candidateOf(child) >= 0) {
                changed.push(child);
            } else {
                operations.remove(prefix + name(control, child), hash(control, child), true);
            }
        }
        for (int child : children(candidate, right)) {
            if (result.controlOf(child) < 0) {
                add(prefix + name(candidate, child), child, true);
            }
        }
        changed.forEach(pending::push);
    }

    private void add(String path, int node, boolean member) {
        operations.add(path, candidate.text(node), hash(candidate, node), member);
    }

    private static long hash(JsonTree tree, int node) {
        return tree.tape().firstHashes[node];
    }

    private static String name(JsonTree tree, int member) {
        return JsonPointer.escape(tree.name(member));
    }

    private static int[] children(JsonTree tree, int container) {
        return ElementPairing.children(tree.tape(), container);
    }

    private void changeElements(int left, int right, String prefix) {
        int[] lefts = children(control, left);
        int[] rights = children(candidate, right);
        int[] partners = new int[lefts.length];
        boolean[] taken = new boolean[rights.length];
        for (int i = 0; i < lefts.length; i++) {
            int partner = result.candidateOf(lefts[i]);
            partners[i] = partner < 0 ? -1 : candidate.indexInParent(partner);
            if (partner >= 0) {
                taken[partners[i]] = true;
            }
        }
        List<Integer> replaced = replaceInGaps(partners, taken, rights);
        for (int i = lefts.length - 1; i >= 0; i--) {
            if (partners[i] < 0) {
                operations.remove(prefix + i, hash(control, lefts[i]), false);
            }
        }
        for (ArrayMoves.Move move : ArrayMoves.of(targets(partners))) {
            operations.move(prefix + move.from(), prefix + move.to());
        }
        for (int j = 0; j < rights.length; j++) {
            if (!taken[j]) {
                add(prefix + j, rights[j], false);
            }
        }
        replaced.forEach(j -> operations.replace(prefix + j, candidate.text(rights[j])));
        for (int i = lefts.length - 1; i >= 0; i--) {
            if (result.candidateOf(lefts[i]) >= 0) {
                pending.push(lefts[i]);
            }
        }
    }

    /** A removed and an added element in the same gap are one replaced element to a patch. */
    private List<Integer> replaceInGaps(int[] partners, boolean[] taken, int[] rights) {
        List<Integer> replaced = new ArrayList<>();
        boolean[] inOrder = IncreasingSubsequence.positions(partners);
        int j = 0;
        for (int i = 0; i < partners.length; i++) {
            if (inOrder[i]) {
                j = partners[i] + 1;
            } else if (partners[i] < 0) {
                while (j < rights.length && taken[j] && !isInOrder(j, rights, inOrder)) {
                    j++;
                }
                if (j < rights.length && !taken[j]) {
                    replaced.add(j);
                    partners[i] = j;
                    taken[j++] = true;
                }
            }
        }
        return replaced;
    }

    private boolean isInOrder(int j, int[] rights, boolean[] inOrder) {
        int partner = result.controlOf(rights[j]);
        return partner >= 0 && inOrder[control.indexInParent(partner)];
    }

    /** For each element that stays its index among those, in the end. */
    private static int[] targets(int[] partners) {
        int[] staying = Arrays.stream(partners).filter(partner -> partner >= 0).toArray();
        int[] sorted = staying.clone();
        Arrays.sort(sorted);
        return Arrays.stream(staying)
                .map(partner -> Arrays.binarySearch(sorted, partner))
                .toArray();
    }
}
