package io.github.parityworkbench.diff.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which elements of two arrays belong together: built up step by step along the ladder. */
final class ElementPairing implements ArrayPair {
    final Tape leftTape;
    final Tape rightTape;

    /** The nodes of the elements. */
    final int[] left;

    final int[] right;

    /** For each element the index of its partner, -1 if there is none (yet). */
    final int[] toRight;

    final int[] toLeft;

    /** For each element a number that equal elements share, on either side. */
    final int[] leftNumbers;

    final int[] rightNumbers;

    /** For each such number how many elements bear it. */
    final int[] leftCounts;

    final int[] rightCounts;

    private final @Nullable ElementSketch[] leftSketches;
    private final @Nullable ElementSketch[] rightSketches;

    ElementPairing(Tape leftTape, int leftArray, Tape rightTape, int rightArray) {
        this.leftTape = leftTape;
        this.rightTape = rightTape;
        left = children(leftTape, leftArray);
        right = children(rightTape, rightArray);
        toRight = unpaired(left.length);
        toLeft = unpaired(right.length);
        HashIndex hashes = new HashIndex(left.length + right.length);
        leftNumbers = numbers(hashes, leftTape, left);
        rightNumbers = numbers(hashes, rightTape, right);
        leftCounts = counts(hashes, leftNumbers);
        rightCounts = counts(hashes, rightNumbers);
        leftSketches = new ElementSketch[left.length];
        rightSketches = new ElementSketch[right.length];
    }

    /** The nodes of an array's elements. */
    static int[] children(Tape tape, int array) {
        int[] children = new int[tape.childCounts[array]];
        int child = array + 1;
        for (int i = 0; i < children.length; i++) {
            children[i] = child;
            child = tape.subtreeEnds[child];
        }
        return children;
    }

    private static int[] unpaired(int length) {
        int[] partners = new int[length];
        Arrays.fill(partners, -1);
        return partners;
    }

    private static int[] numbers(HashIndex hashes, Tape tape, int[] elements) {
        int[] numbers = new int[elements.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = hashes.number(tape.firstHashes[elements[i]]);
        }
        return numbers;
    }

    private static int[] counts(HashIndex hashes, int[] numbers) {
        int[] counts = new int[hashes.size()];
        for (int number : numbers) {
            counts[number]++;
        }
        return counts;
    }

    boolean same(int i, int j) {
        return leftNumbers[i] == rightNumbers[j];
    }

    /** Makes partners of two free elements. */
    void pair(int i, int j) {
        toRight[i] = j;
        toLeft[j] = i;
        leftCounts[leftNumbers[i]]--;
        rightCounts[rightNumbers[j]]--;
    }

    /** Whether a free element has an equal among the other side's free elements. */
    boolean hasEqualOnRight(int i) {
        return rightCounts[leftNumbers[i]] > 0;
    }

    boolean hasEqualOnLeft(int j) {
        return leftCounts[rightNumbers[j]] > 0;
    }

    NodeType leftType(int i) {
        return leftTape.types[left[i]];
    }

    NodeType rightType(int j) {
        return rightTape.types[right[j]];
    }

    ElementSketch leftSketch(int i) {
        ElementSketch sketch = leftSketches[i];
        if (sketch == null) {
            sketch = ElementSketch.of(leftTape, left[i]);
            leftSketches[i] = sketch;
        }
        return sketch;
    }

    ElementSketch rightSketch(int j) {
        ElementSketch sketch = rightSketches[j];
        if (sketch == null) {
            sketch = ElementSketch.of(rightTape, right[j]);
            rightSketches[j] = sketch;
        }
        return sketch;
    }

    @Override
    public ElementFields leftFields() {
        return new TapeFields(leftTape, left);
    }

    @Override
    public ElementFields rightFields() {
        return new TapeFields(rightTape, right);
    }

    @Override
    public boolean alike(int i, int j) {
        return same(i, j) || leftSketch(i).containment(rightSketch(j)) >= ALIKE;
    }

    double similarity(int i, int j) {
        return leftSketch(i).similarity(rightSketch(j));
    }

    /** The elements of {@code [from, to)} without a partner. */
    static int[] free(int[] partners, int from, int to) {
        int[] free = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (partners[i] < 0) {
                free[count++] = i;
            }
        }
        return Arrays.copyOf(free, count);
    }
}
