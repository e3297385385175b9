package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.Arrays;

/** The columns of the rows as primitive arrays; filled once, from top to bottom. */
final class RowTable {
    private static final byte OPEN = 1;
    private static final byte CLOSE = 2;
    private static final int STARTS = 4;
    private static final int MOVED = 8;

    private int size;
    private int[] control;
    private int[] candidate;
    private int[] parent;
    private int[] end;
    private int[] difference;
    private char[] depth;
    private byte[] flags;

    RowTable(int capacity) {
        int room = Math.max(16, capacity);
        control = new int[room];
        candidate = new int[room];
        parent = new int[room];
        end = new int[room];
        difference = new int[room];
        depth = new char[room];
        flags = new byte[room];
    }

    /** Adds a row that ends where it begins and has no difference; returns its number. */
    int add(Role role, int controlNode, int candidateNode, int parentRow, int depthOfRow) {
        if (size == flags.length) {
            resize(size + (size >> 1));
        }
        int row = size++;
        control[row] = controlNode;
        candidate[row] = candidateNode;
        parent[row] = parentRow;
        end[row] = row;
        difference[row] = -1;
        depth[row] = (char) depthOfRow;
        flags[row] = role == Role.OPEN ? OPEN : role == Role.CLOSE ? CLOSE : (byte) 0;
        return row;
    }

    void endsAt(int row, int last) {
        end[row] = last;
    }

    void partOf(int row, int differenceIndex) {
        difference[row] = differenceIndex;
    }

    void starts(int row, int differenceIndex) {
        difference[row] = differenceIndex;
        flags[row] |= STARTS;
    }

    void markMoved(int row, int orderDifference) {
        flags[row] |= MOVED;
        if (difference[row] < 0) {
            difference[row] = orderDifference;
        }
    }

    /** Gives back the room that was not needed. */
    RowTable trimmed() {
        resize(size);
        return this;
    }

    private void resize(int room) {
        control = Arrays.copyOf(control, room);
        candidate = Arrays.copyOf(candidate, room);
        parent = Arrays.copyOf(parent, room);
        end = Arrays.copyOf(end, room);
        difference = Arrays.copyOf(difference, room);
        depth = Arrays.copyOf(depth, room);
        flags = Arrays.copyOf(flags, room);
    }

    int size() {
        return size;
    }

    Role role(int row) {
        boolean open = (flags[row] & OPEN) != 0;
        return open ? Role.OPEN : (flags[row] & CLOSE) != 0 ? Role.CLOSE : Role.LEAF;
    }

    int depth(int row) {
        return depth[row];
    }

    int node(int row, Side side) {
        return side == Side.CONTROL ? control[row] : candidate[row];
    }

    int parent(int row) {
        return parent[row];
    }

    int end(int row) {
        return end[row];
    }

    int difference(int row) {
        return difference[row];
    }

    boolean starts(int row) {
        return (flags[row] & STARTS) != 0;
    }

    boolean moved(int row) {
        return (flags[row] & MOVED) != 0;
    }

    /** The rows that start a difference, ascending. */
    int[] differenceRows() {
        IntList rows = new IntList(16);
        for (int row = 0; row < size; row++) {
            if (starts(row)) {
                rows.add(row);
            }
        }
        return rows.toArray();
    }
}
