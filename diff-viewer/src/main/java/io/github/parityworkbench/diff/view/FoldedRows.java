package io.github.parityworkbench.diff.view;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** The entries of a {@link Folding} as a list that tells its listeners what a change replaced. */
final class FoldedRows extends ObservableListBase<Integer> {
    private @Nullable Folding folding;
    private int[] entries = {};

    void show(@Nullable Folding shown) {
        folding = shown;
        replace(shown == null ? new int[0] : shown.entries());
    }

    /** Without a look at what both have in common, which are the rows of other documents. */
    private void replace(int[] now) {
        int[] old = entries;
        if (old.length > 0) {
            beginChange();
            entries = new int[0];
            nextRemove(0, slice(old, 0, old.length));
            endChange();
        }
        entries = now;
        if (now.length > 0) {
            beginChange();
            nextAdd(0, now.length);
            endChange();
        }
    }

    /** Takes over the entries as they now are. */
    void refresh() {
        int[] old = entries;
        int[] now = folding == null ? new int[0] : folding.entries();
        int shorter = Math.min(old.length, now.length);
        int head = 0;
        while (head < shorter && old[head] == now[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
            tail++;
        }
        // Told as a removal and an addition: of a replacement, a list marks every element as dirty.
        if (head + tail < old.length) {
            beginChange();
            entries = withoutMiddle(now, head, tail);
            nextRemove(head, slice(old, head, old.length - tail));
            endChange();
        }
        entries = now;
        if (head + tail < now.length) {
            beginChange();
            nextAdd(head, now.length - tail);
            endChange();
        }
    }

    private static int[] withoutMiddle(int[] values, int head, int tail) {
        int[] rest = Arrays.copyOf(values, head + tail);
        System.arraycopy(values, values.length - tail, rest, head, tail);
        return rest;
    }

    private static List<Integer> slice(int[] values, int from, int to) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return values[from + index];
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    @Override
    public Integer get(int index) {
        return entries[index];
    }

    @Override
    public int size() {
        return entries.length;
    }

    /** By the entries' order instead of one by one. */
    @Override
    public int indexOf(Object entry) {
        if (!(entry instanceof Integer number)) {
            return -1;
        }
        int low = 0;
        int high = entries.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Folding.rowOf(entries[middle]) - Folding.rowOf(number);
            if (order == 0) {
                return entries[middle] == number ? middle : -1;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object entry) {
        return indexOf(entry) >= 0;
    }
}
