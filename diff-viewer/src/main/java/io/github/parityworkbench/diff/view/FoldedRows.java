package io.github.parityworkbench.diff.view;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** The entries of a {@link Folding} as a list that tells its listeners what a change replaced. */
final class FoldedRows extends ObservableListBase<Integer> {
    private @Nullable Folding folding;
    private int[] entries = {};

    void show(@Nullable Folding shown) {
        folding = shown;
        refresh();
    }

    /** Takes over the entries as they now are. */
    void refresh() {
        int[] old = entries;
        entries = folding == null ? new int[0] : folding.entries();
        int shorter = Math.min(old.length, entries.length);
        int head = 0;
        while (head < shorter && old[head] == entries[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && old[old.length - 1 - tail] == entries[entries.length - 1 - tail]) {
            tail++;
        }
        if (head + tail < Math.max(old.length, entries.length)) {
            beginChange();
            nextReplace(head, entries.length - tail, slice(old, head, old.length - tail));
            endChange();
        }
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
        if (folding == null || size() == 0 || !(entry instanceof Integer number)) {
            return -1;
        }
        int index = folding.indexOf(Folding.rowOf(number));
        return entries[index] == number ? index : -1;
    }

    @Override
    public boolean contains(Object entry) {
        return indexOf(entry) >= 0;
    }
}
