package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a text in the names and values of both sides, without regard to case, a slice of the
 * rows at a time so that the screen never waits. A row counts once.
 */
final class RowSearch {
    private static final int ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

    private final DiffRows rows;
    private final String query;
    private final IntList matches = new IntList(16);
    private int next;

    RowSearch(DiffRows rows, String query) {
        this.rows = rows;
        this.query = query;
    }

    /** Looks on for about that long; returns whether all rows have now been looked at. */
    boolean advance(long nanoseconds) {
        long start = System.nanoTime();
        while (next < rows.size()) {
            int stop = Math.min(rows.size(), next + ROWS_BETWEEN_LOOKS_AT_THE_CLOCK);
            for (; next < stop; next++) {
                if (rows.role(next) != Role.CLOSE
                        && (matches(next, Side.CONTROL) || matches(next, Side.CANDIDATE))) {
                    matches.add(next);
                }
            }
            if (System.nanoTime() - start > nanoseconds) {
                break;
            }
        }
        return finished();
    }

    boolean finished() {
        return next == rows.size();
    }

    /** How many rows match, as far as has been looked. */
    int count() {
        return matches.size();
    }

    /** The place of this row among the matches, from 0; -1 if it is none. */
    int positionOf(int row) {
        int at = matches.lastAtMost(row);
        return at >= 0 && matches.get(at) == row ? at : -1;
    }

    /** The first match below the row, from the top again behind the last; -1 if there is none. */
    int matchAfter(int row) {
        return count() == 0 ? -1 : matches.get((matches.lastAtMost(row) + 1) % count());
    }

    /**
     * The last match above the row, from the bottom again before the first; -1 if there is none.
     */
    int matchBefore(int row) {
        return count() == 0 ? -1 : matches.get((matches.lastAtMost(row - 1) + count()) % count());
    }

    private boolean matches(int row, Side side) {
        JsonTree tree = rows.tree(side);
        int node = rows.node(row, side);
        if (tree == null || node < 0) {
            return false;
        }
        int parent = tree.parent(node);
        boolean named = parent >= 0 && tree.type(parent) == NodeType.OBJECT;
        return (named && indexOf(tree.name(node), query, 0) >= 0)
                || (!NodeText.isContainer(tree.type(node))
                        && indexOf(NodeText.scalar(tree, node), query, 0) >= 0);
    }

    /** Where the query stands in the text at or behind {@code from}, in any case; else -1. */
    private static int indexOf(String text, String query, int from) {
        char first = query.charAt(0);
        char upper = Character.toUpperCase(first);
        char lower = Character.toLowerCase(first);
        for (int i = from; i <= text.length() - query.length(); i++) {
            char c = text.charAt(i);
            if ((c == first || c == upper || c == lower)
                    && text.regionMatches(true, i, query, 0, query.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The runs, with what matches in names and values in runs of its own. */
    static List<Run> marked(List<Run> runs, String query) {
        if (query.isEmpty()) {
            return runs;
        }
        List<Run> marked = new ArrayList<>();
        for (Run run : runs) {
            switch (run.look()) {
                case NAME, STRING, NUMBER, LITERAL -> addMarked(marked, run, query);
                case INDEX, PUNCTUATION, NOTE, CUT -> marked.add(run);
            }
        }
        return marked;
    }

    private static void addMarked(List<Run> marked, Run run, String query) {
        int first = indexOf(run.text(), query, 0);
        if (first >= 0 && Run.isOrderedAnew(run.text())) {
            marked.add(run.part(0, run.text().length(), true));
            return;
        }
        int at = 0;
        for (int hit = first; hit >= 0; ) {
            if (hit > at) {
                marked.add(run.part(at, hit, false));
            }
            at = hit + query.length();
            marked.add(run.part(hit, at, true));
            hit = indexOf(run.text(), query, at);
        }
        if (at < run.text().length()) {
            marked.add(run.part(at, run.text().length(), false));
        }
    }
}
