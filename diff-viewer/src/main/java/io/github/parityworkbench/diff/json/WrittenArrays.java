package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.Arrays;
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

    /** Whether every element of control's has a key. */
    boolean allHave(List<String> key) {
        return Arrays.stream(left.column(key).hashes).noneMatch(hash -> hash == KeyHash.NONE);
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
