package io.github.parityworkbench.diff.json;

import java.util.Arrays;

/** Which elements of two arrays belong together: built up step by step along the ladder. */
final class ElementPairing {
    final JsonTree leftTree;
    final JsonTree rightTree;

    /** The nodes of the elements. */
    final int[] left;

    final int[] right;

    /** For each element the index of its partner, -1 if there is none (yet). */
    final int[] toRight;

    final int[] toLeft;

    ElementPairing(JsonTree leftTree, int leftArray, JsonTree rightTree, int rightArray) {
        this.leftTree = leftTree;
        this.rightTree = rightTree;
        left = children(leftTree, leftArray);
        right = children(rightTree, rightArray);
        toRight = new int[left.length];
        toLeft = new int[right.length];
        Arrays.fill(toRight, -1);
        Arrays.fill(toLeft, -1);
    }

    private static int[] children(JsonTree tree, int array) {
        int[] children = new int[tree.childCount(array)];
        int child = array + 1;
        for (int i = 0; i < children.length; i++) {
            children[i] = child;
            child = tree.subtreeEnd(child);
        }
        return children;
    }

    boolean same(int leftIndex, int rightIndex) {
        return leftTree.sameValue(left[leftIndex], rightTree, right[rightIndex]);
    }

    void pair(int leftIndex, int rightIndex) {
        toRight[leftIndex] = rightIndex;
        toLeft[rightIndex] = leftIndex;
    }

    boolean isLeftFree(int leftIndex) {
        return toRight[leftIndex] < 0;
    }

    boolean isRightFree(int rightIndex) {
        return toLeft[rightIndex] < 0;
    }
}
