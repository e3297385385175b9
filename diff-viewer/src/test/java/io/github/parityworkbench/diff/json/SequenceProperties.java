package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The fast ways of finding what two sequences have in common agree with the full table. */
class SequenceProperties {
    private static ElementPairing pairing(List<Integer> left, List<Integer> right) {
        JsonTree leftTree = JsonTree.parse(JsonText.of(left.toString()));
        JsonTree rightTree = JsonTree.parse(JsonText.of(right.toString()));
        return new ElementPairing(leftTree.tape(), 0, rightTree.tape(), 0);
    }

    private static Region whole(ElementPairing pairing) {
        return new Region(0, pairing.left.length, 0, pairing.right.length);
    }

    private static int equalInFullTable(List<Integer> left, List<Integer> right) {
        ElementPairing pairing = pairing(left, right);
        new OrderedPairing(pairing, new StepBudget(Long.MAX_VALUE))
                .pair(
                        IntStream.range(0, left.size()).toArray(),
                        IntStream.range(0, right.size()).toArray(),
                        (i, j) -> pairing.same(i, j) ? OrderedPairing.EQUAL : 0,
                        OrderedPairing.EQUAL);
        return checkedPairs(pairing);
    }

    /** How many elements have a partner; all of them equal and in order. */
    private static int checkedPairs(ElementPairing pairing) {
        int[] partners = Arrays.stream(pairing.toRight).filter(j -> j >= 0).toArray();
        assertThat(partners).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < pairing.toRight.length; i++) {
            assertThat(pairing.toRight[i] < 0 || pairing.same(i, pairing.toRight[i])).isTrue();
        }
        return partners.length;
    }

    @Property(seed = "1", tries = 1000)
    void linearSpaceFindsAsMuchAsTheFullTable(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> left,
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> right) {
        ElementPairing pairing = pairing(left, right);
        boolean complete =
                new CommonSubsequence(pairing, new StepBudget(Long.MAX_VALUE)).pair(whole(pairing));

        assertThat(complete).isTrue();
        assertThat(checkedPairs(pairing)).isEqualTo(equalInFullTable(left, right));
    }

    @Property(seed = "1", tries = 500)
    void anchorsFindAsMuchAsTheFullTableWhereNothingRepeats(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int leftSize,
            @ForAll @IntRange(max = 40) int rightSize) {
        List<Integer> values = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
        Random random = new Random(seed);
        Collections.shuffle(values, random);
        List<Integer> left = List.copyOf(values.subList(0, leftSize));
        Collections.rotate(values, random.nextInt(5));
        Collections.swap(values, random.nextInt(50), random.nextInt(50));
        List<Integer> right = values.subList(0, rightSize);
        ElementPairing pairing = pairing(left, right);
        boolean complete =
                new AnchoredPairing(pairing, new StepBudget(Long.MAX_VALUE), 0)
                        .pair(whole(pairing));

        assertThat(complete).isTrue();
        assertThat(checkedPairs(pairing)).isEqualTo(equalInFullTable(left, right));
    }

    @Property(seed = "1", tries = 500)
    void movesBringAnyPermutationIntoOrderAndAreTheFewest(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        List<Integer> targets = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(targets, new Random(seed));
        int[] permutation = targets.stream().mapToInt(Integer::intValue).toArray();
        List<ArrayMoves.Move> moves = ArrayMoves.of(permutation);
        moves.forEach(move -> targets.add(move.to(), targets.remove(move.from())));

        assertThat(targets).isSorted();
        assertThat(moves).hasSize(size - longestIncreasing(permutation));
    }

    /** By the textbook's quadratic way. */
    private static int longestIncreasing(int[] values) {
        int[] lengths = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int before = 0;
            for (int j = 0; j < i; j++) {
                before = values[j] < values[i] ? Math.max(before, lengths[j]) : before;
            }
            lengths[i] = before + 1;
        }
        return Arrays.stream(lengths).max().orElse(0);
    }
}
