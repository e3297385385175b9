package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.List;

/** Two arrays of as many objects, which were only passed over. */
final class WrittenArrays implements ArrayPair {
    private final WrittenFields left;
    private final WrittenFields right;
    private final int maximumDepth;

    WrittenArrays(WrittenFields left, WrittenFields right, int maximumDepth) {
        this.left = left;
        this.right = right;
        this.maximumDepth = maximumDepth;
    }

    /**
     * Whether a key joins every element with the one at its place: each has it, and the other has
     * the same. Where values repeat, the first is joined with the first, which is its own.
     */
    boolean areJoinedByPlace(List<String> key) {
        long[] lefts = left.column(key).hashes;
        long[] rights = right.column(key).hashes;
        for (int i = 0; i < lefts.length; i++) {
            if (lefts[i] == KeyHash.NONE || lefts[i] != rights[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public ElementFields leftFields() {
        return left;
    }

    @Override
    public ElementFields rightFields() {
        return right;
    }

    @Override
    public boolean alike(int i, int j) {
        JsonText one = left.text(i);
        JsonText other = right.text(j);
        if (one.equals(other)) {
            return true;
        }
        JsonTree tree = JsonTree.parse(one, maximumDepth);
        JsonTree otherTree = JsonTree.parse(other, maximumDepth);
        return tree.sameValue(0, otherTree, 0)
                || ElementSketch.of(tree.tape(), 0)
                                .containment(ElementSketch.of(otherTree.tape(), 0))
                        >= ALIKE;
    }
}
