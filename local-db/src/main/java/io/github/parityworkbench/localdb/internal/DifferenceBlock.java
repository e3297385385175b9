package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.cause.Cause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of differences, unpacked as far as it is asked for. Exchanges and differences are
 * numbered from 0 as they stand in the log; beside that each difference has a place among all of
 * the block ordered by group, at which its form, its paths and its values are found.
 */
final class DifferenceBlock {
    private static final String WHAT = DifferenceColumns.WHAT;
    static final int MOST_GROUPS = 1 << 24;

    private final DifferenceColumns columns;
    private final int exchanges;

    /** By exchange, and one more. */
    private final int[] firstDifferences;

    private final boolean[] degraded;
    private final int[] groups;
    private final int[] places;
    private final Cause[] causes;
    private final byte[] flags;

    /** By place, and one more: where the paths begin. */
    private final int[] paths;

    private @Nullable IdColumn ids;
    private @Nullable TimeColumn times;
    private @Nullable ValueColumns values;

    DifferenceBlock(Sealed sealed) {
        columns = new DifferenceColumns(sealed);
        int most = columns.bytes(DifferenceColumn.COUNTS).length;
        firstDifferences = new int[most + 1];
        degraded = new boolean[most];
        exchanges = readCounts();
        groups = new int[firstDifferences[exchanges]];
        places = new int[groups.length];
        causes = new Cause[groups.length];
        flags = new byte[groups.length];
        paths = new int[groups.length + 1];
        readGroups();
        readForms();
    }

    private int readCounts() {
        ByteReader in = columns.reader(DifferenceColumn.COUNTS);
        int most = columns.bytes(DifferenceColumn.GROUPS).length;
        int read = 0;
        while (!in.atEnd()) {
            int count = in.readInt();
            degraded[read] = (count & 1) == 1;
            int first = firstDifferences[read];
            if (count >>> 1 > most - first) {
                throw new DamagedDataException(WHAT + " lacks a difference");
            }
            read++;
            firstDifferences[read] = first + (count >>> 1);
        }
        return read;
    }

    private void readGroups() {
        ByteReader in = columns.reader(DifferenceColumn.GROUPS);
        long group = 0;
        int last = 0;
        for (int i = 0; i < groups.length; i++) {
            group += in.readSigned();
            if (group < 0 || group >= MOST_GROUPS) {
                throw new DamagedDataException(WHAT + " has an unknown group");
            }
            groups[i] = (int) group;
            last = Math.max(last, groups[i]);
        }
        int[] next = new int[last + 2];
        for (int each : groups) {
            next[each + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        for (int i = 0; i < groups.length; i++) {
            places[i] = next[groups[i]]++;
        }
    }

    /** What most differences of a group have in common. */
    private record Form(Cause cause, byte flags, int pathLength) {}

    private void readForms() {
        List<Form> forms = readFormTable();
        ByteReader numbers = columns.reader(DifferenceColumn.FORM_NUMBERS);
        ByteReader all = columns.reader(DifferenceColumn.PATHS);
        for (int place = 0; place < causes.length; place++) {
            Form form = entry(forms, numbers.readInt());
            causes[place] = form.cause();
            flags[place] = form.flags();
            all.skip(form.pathLength());
            paths[place + 1] = all.position();
        }
    }

    private static <T> T entry(List<T> entries, int number) {
        if (number >= entries.size()) {
            throw new DamagedDataException(WHAT + " has an unknown cause");
        }
        return entries.get(number);
    }

    private List<Form> readFormTable() {
        List<Cause> labels = readCauses();
        ByteReader in = columns.reader(DifferenceColumn.FORMS);
        List<Form> forms = new ArrayList<>();
        while (!in.atEnd()) {
            Cause cause = entry(labels, in.readInt());
            forms.add(new Form(cause, (byte) in.readByte(), in.readInt()));
        }
        return forms;
    }

    private List<Cause> readCauses() {
        ByteReader in = columns.reader(DifferenceColumn.CAUSES);
        List<Cause> labels = new ArrayList<>();
        while (!in.atEnd()) {
            labels.add(cause(in));
        }
        return labels;
    }

    /** Reads the label of a cause. */
    static Cause cause(ByteReader in) {
        try {
            return Cause.ofLabel(in.readString());
        } catch (IllegalArgumentException e) {
            throw new DamagedDataException(WHAT + " has an unknown cause");
        }
    }

    int exchanges() {
        return exchanges;
    }

    /** The first difference of an exchange, which is the end of the exchange before. */
    int firstDifference(int exchange) {
        return firstDifferences[exchange];
    }

    boolean degraded(int exchange) {
        return degraded[exchange];
    }

    String id(int exchange) {
        IdColumn known = ids;
        if (known == null) {
            known = new IdColumn(columns.reader(DifferenceColumn.IDS), exchanges);
            ids = known;
        }
        return known.get(exchange);
    }

    @Nullable Instant timestamp(int exchange) {
        TimeColumn known = times;
        if (known == null) {
            known = new TimeColumn(columns.reader(DifferenceColumn.TIMES), exchanges);
            times = known;
        }
        return known.get(exchange);
    }

    /** The number of the group by look of a difference. */
    int group(int difference) {
        return groups[difference];
    }

    Cause cause(int difference) {
        return causes[places[difference]];
    }

    /** How a difference is packed, as bits of {@link DifferenceFlags}. */
    int flags(int difference) {
        return flags[places[difference]];
    }

    /** Reads the paths of a difference. */
    ByteReader paths(int difference) {
        int place = places[difference];
        return new ByteReader(
                columns.bytes(DifferenceColumn.PATHS), paths[place], paths[place + 1]);
    }

    /** Points {@code packed} at the paths of a difference. */
    void point(PackedPaths packed, int difference) {
        int place = places[difference];
        packed.point(
                columns.bytes(DifferenceColumn.PATHS),
                paths[place],
                paths[place + 1],
                flags[place] & DifferenceFlags.PATHS);
    }

    /** Control's value in a difference, which is the whole or a span of its body; null for none. */
    @Nullable PackedValue control(int difference) {
        return values().control(places[difference]);
    }

    /** Candidate's value in a difference, as {@link #control}. */
    @Nullable PackedValue candidate(int difference) {
        return values().candidate(places[difference]);
    }

    private ValueColumns values() {
        ValueColumns known = values;
        if (known == null) {
            known = new ValueColumns(columns, flags);
            values = known;
        }
        return known;
    }
}
