package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.view.InlineDifference.Range;
import io.github.parityworkbench.diff.view.Run.Look;
import java.util.ArrayList;
import java.util.List;

/** As much of a text as there is room for, from its beginning or from around its first mark. */
final class Excerpt {
    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * The text in runs, those within {@code marks} changed, with a mark of its own where it is cut.
     * What is written from right to left stays one run.
     *
     * @param marks ascending ranges
     * @param room characters to show at most
     */
    static List<Run> of(String text, Look look, List<Range> marks, int room) {
        int from = start(text, marks, room);
        int to = Math.min(text.length(), from + room);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        List<Run> runs = new ArrayList<>();
        if (from > 0) {
            runs.add(Run.of(CUT, Look.CUT));
        }
        int at = from;
        for (Range mark :
                Run.isOrderedAnew(text.substring(from, to)) ? whole(marks, from, to) : marks) {
            at = add(runs, text, look, at, Math.min(to, Math.max(at, mark.from())), false);
            at = add(runs, text, look, at, Math.min(to, Math.max(at, mark.to())), true);
        }
        add(runs, text, look, at, to, false);
        if (to < text.length()) {
            runs.add(Run.of(CUT, Look.CUT));
        }
        return runs;
    }

    /** All that is shown, where anything of it is marked. */
    private static List<Range> whole(List<Range> marks, int from, int to) {
        return marks.stream().anyMatch(mark -> mark.from() < to && mark.to() > from)
                ? List.of(new Range(from, to))
                : List.of();
    }

    private static int start(String text, List<Range> marks, int room) {
        if (text.length() <= room || marks.isEmpty() || marks.get(0).to() <= room) {
            return 0;
        }
        int before = Math.max(0, marks.get(0).from() - room / 3);
        return Math.min(before, text.length() - room);
    }

    private static int add(
            List<Run> runs, String text, Look look, int from, int to, boolean changed) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), look, changed, false));
        }
        return Math.max(from, to);
    }
}
