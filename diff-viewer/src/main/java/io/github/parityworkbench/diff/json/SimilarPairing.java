package io.github.parityworkbench.diff.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs free elements that share rare leaves, wherever they stand: candidates come from an index of
 * the leaves that only few elements have, the most similar are taken first. O(leaves log leaves).
 */
final class SimilarPairing {
    /** A leaf that more elements have on a side points at none of them. */
    static final int RARE = 4;

    /** So many of the elements that share most rare leaves are looked at closely. */
    private static final int MOST_CANDIDATES = 4;

    private record Candidate(double similarity, int left, int right) {
        /** The most similar first, then the nearest, then by place. */
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::similarity)
                        .reversed()
                        .thenComparingInt(pair -> Math.abs(pair.left - pair.right))
                        .thenComparingInt(Candidate::left)
                        .thenComparingInt(Candidate::right);
    }

    private final ElementPairing pairing;
    private final int[] lefts;
    private final int[] rights;
    private final HashIndex features = new HashIndex(64);

    private SimilarPairing(ElementPairing pairing, int[] lefts, int[] rights) {
        this.pairing = pairing;
        this.lefts = lefts;
        this.rights = rights;
    }

    /**
     * Makes partners of elements that are at least so similar.
     *
     * @param lefts free elements of the left side
     * @param rights free elements of the right side
     */
    static void pair(ElementPairing pairing, int[] lefts, int[] rights, double least) {
        if (lefts.length > 0 && rights.length > 0) {
            new SimilarPairing(pairing, lefts, rights).pair(least);
        }
    }

    private void pair(double least) {
        int[][] holders = holders();
        List<Candidate> candidates = new ArrayList<>();
        int[] votes = new int[pairing.right.length];
        for (int i : lefts) {
            addCandidates(i, holders, votes, least, candidates);
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (pairing.toRight[candidate.left] < 0 && pairing.toLeft[candidate.right] < 0) {
                pairing.pair(candidate.left, candidate.right);
            }
        }
    }

    /** For each leaf that is rare on both sides, the right elements that have it. */
    private int[][] holders() {
        List<int[]> holders = new ArrayList<>();
        for (int j : rights) {
            ElementSketch sketch = pairing.rightSketch(j);
            for (int f = 0; f < sketch.size(); f++) {
                int number = features.number(sketch.feature(f));
                if (number == holders.size()) {
                    holders.add(new int[] {0, -1, -1, -1, -1, 0});
                }
                addHolder(holders.get(number), j);
            }
        }
        for (int i : lefts) {
            ElementSketch sketch = pairing.leftSketch(i);
            for (int f = 0; f < sketch.size(); f++) {
                int number = features.find(sketch.feature(f));
                if (number >= 0) {
                    holders.get(number)[RARE + 1]++;
                }
            }
        }
        return holders.toArray(new int[0][]);
    }

    /** Slot 0 counts, slots 1 to 4 hold elements, slot 5 counts the other side. */
    private static void addHolder(int[] holder, int element) {
        int count = ++holder[0];
        if (count <= RARE) {
            holder[count] = element;
        }
    }

    private void addCandidates(
            int i, int[][] holders, int[] votes, double least, List<Candidate> candidates) {
        ElementSketch sketch = pairing.leftSketch(i);
        int[] voted = new int[sketch.size() * RARE];
        int size = 0;
        for (int f = 0; f < sketch.size(); f++) {
            int number = features.find(sketch.feature(f));
            if (number >= 0 && holders[number][0] <= RARE && holders[number][RARE + 1] <= RARE) {
                for (int h = 1; h <= holders[number][0]; h++) {
                    int j = holders[number][h];
                    if (votes[j]++ == 0) {
                        voted[size++] = j;
                    }
                }
            }
        }
        int[] best = mostVoted(Arrays.copyOf(voted, size), votes);
        for (int j : best) {
            double similarity = pairing.similarity(i, j);
            if (similarity >= least) {
                candidates.add(new Candidate(similarity, i, j));
            }
        }
        for (int v = 0; v < size; v++) {
            votes[voted[v]] = 0;
        }
    }

    private static int[] mostVoted(int[] voted, int[] votes) {
        if (voted.length <= MOST_CANDIDATES) {
            return voted;
        }
        return Arrays.stream(voted)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(j -> -votes[j]).thenComparing(j -> j))
                .limit(MOST_CANDIDATES)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
