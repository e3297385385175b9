package io.github.parityworkbench.importers.pair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of two logs together by their key, all of control's first: in memory as long as
 * they fit, beyond that on disk in partitions that do. Of several rows with one key the first goes
 * with the first, and so on, so that the outcome does not depend on where they waited.
 */
final class PairJoin implements AutoCloseable {
    private static final int DEEPEST = 5;

    private final Path folder;
    private final long mostBytes;
    private final int level;
    private final Outcome outcome;
    private final Map<String, Deque<Row>> waiting = new LinkedHashMap<>();
    private @Nullable Partitions control;
    private @Nullable Partitions candidate;
    private long bytes;

    /** Where rows go. */
    interface Outcome {
        /** Two that belong together. */
        void pair(Row control, Row candidate);

        /** One of control's with no counterpart. */
        void onlyControl(Row row);

        /** One of the candidate's with no counterpart. */
        void onlyCandidate(Row row);
    }

    /**
     * @param folder for what does not fit into memory
     * @param mostBytes of control's rows that wait in memory
     */
    PairJoin(Path folder, long mostBytes, Outcome outcome) {
        this(folder, mostBytes, 0, outcome);
    }

    private PairJoin(Path folder, long mostBytes, int level, Outcome outcome) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.level = level;
        this.outcome = outcome;
    }

    /** Takes one of control's rows; not after one of the candidate's. */
    void addControl(Row row) {
        try {
            if (control != null) {
                control.add(row);
                return;
            }
            waiting.computeIfAbsent(row.key(), key -> new ArrayDeque<>(1)).add(row);
            bytes += row.bytes();
            // Rows of one and the same key cannot be parted, however many they are.
            if (bytes > mostBytes && level < DEEPEST && waiting.size() > 1) {
                spill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spill() throws IOException {
        Partitions spilled = new Partitions(folder, level);
        control = spilled;
        candidate = new Partitions(folder, level);
        for (Row row : left()) {
            spilled.add(row);
        }
        waiting.clear();
    }

    /** Takes one of the candidate's rows. */
    void addCandidate(Row row) {
        if (candidate != null) {
            try {
                candidate.add(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        Deque<Row> counterparts = waiting.get(row.key());
        if (counterparts == null) {
            outcome.onlyCandidate(row);
            return;
        }
        Row counterpart = counterparts.remove();
        if (counterparts.isEmpty()) {
            waiting.remove(row.key());
        }
        outcome.pair(counterpart, row);
    }

    /** Tells what is left. */
    void finish() throws IOException {
        left().forEach(outcome::onlyControl);
        waiting.clear();
        if (control == null || candidate == null) {
            return;
        }
        control.finish();
        candidate.finish();
        for (int i = 0; i < Partitions.COUNT; i++) {
            try (PairJoin inner = new PairJoin(folder, mostBytes, level + 1, outcome)) {
                control.read(i, inner::addControl);
                candidate.read(i, inner::addCandidate);
                inner.finish();
            }
        }
    }

    /** What waits, in the order of the log. */
    private List<Row> left() {
        List<Row> rows = new ArrayList<>();
        waiting.values().forEach(rows::addAll);
        rows.sort(Comparator.comparingLong(Row::offset));
        return rows;
    }

    @Override
    public void close() throws IOException {
        try {
            if (control != null) {
                control.close();
            }
        } finally {
            if (candidate != null) {
                candidate.close();
            }
        }
    }
}
