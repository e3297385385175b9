package io.github.parityworkbench.diff.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The fewest moves that bring a sequence into another order: all but a longest increasing
 * subsequence, each from where it stands at that time to where it then belongs. O(n log n), with a
 * tree of counts (Fenwick 1994) over the places in which elements can stand.
 */
final class ArrayMoves {
    /**
     * One move.
     *
     * @param from the index before the move
     * @param to the index after it
     */
    record Move(int from, int to) {}

    private final int[] counts;

    private ArrayMoves(int places) {
        this.counts = new int[places + 1];
    }

    /**
     * The moves, in the order in which they are to be made.
     *
     * @param targets for each element its index in the end: a permutation
     */
    static List<Move> of(int[] targets) {
        boolean[] fixed = IncreasingSubsequence.positions(targets);
        int[] elements = new int[targets.length];
        int movers = 0;
        for (int element = 0; element < targets.length; element++) {
            elements[targets[element]] = element;
            movers += fixed[element] ? 0 : 1;
        }
        int[] oldPlaces = new int[targets.length];
        int[] newPlaces = new int[targets.length];
        int next = 0;
        int target = 0;
        for (int element = -1; element < targets.length; element++) {
            if (element >= 0) {
                oldPlaces[element] = next++;
            }
            if (element < 0 || fixed[element]) {
                target = element < 0 ? 0 : targets[element] + 1;
                for (; target < targets.length && !fixed[elements[target]]; target++) {
                    newPlaces[elements[target]] = next++;
                }
            }
        }
        ArrayMoves places = new ArrayMoves(targets.length + movers);
        for (int place : oldPlaces) {
            places.change(place, 1);
        }
        List<Move> moves = new ArrayList<>(movers);
        for (int element : elements) {
            if (!fixed[element]) {
                int from = places.before(oldPlaces[element]);
                places.change(oldPlaces[element], -1);
                moves.add(new Move(from, places.before(newPlaces[element])));
                places.change(newPlaces[element], 1);
            }
        }
        return moves;
    }

    private void change(int place, int change) {
        for (int at = place + 1; at < counts.length; at += at & -at) {
            counts[at] += change;
        }
    }

    /** How many elements stand before a place. */
    private int before(int place) {
        int count = 0;
        for (int at = place; at > 0; at -= at & -at) {
            count += counts[at];
        }
        return count;
    }
}
