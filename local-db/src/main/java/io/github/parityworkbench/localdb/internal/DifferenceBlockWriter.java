package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.cause.Cause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Packs the differences of consecutive exchanges into one block, by {@link DifferenceColumn}. Short
 * values are kept in it, so that a page of samples and most rules need no payload; long ones as a
 * span of the body.
 */
final class DifferenceBlockWriter {
    private static final int ENOUGH_DIFFERENCES = 2_000;
    private static final int ENOUGH_BYTES = 1 << 18;

    private final List<PackedExchange> exchanges = new ArrayList<>();
    private int differences;
    private int bytes;

    /** How many exchanges are in it. */
    int exchanges() {
        return exchanges.size();
    }

    boolean isFull() {
        return differences >= ENOUGH_DIFFERENCES || bytes >= ENOUGH_BYTES;
    }

    void add(PackedExchange exchange) {
        exchanges.add(exchange);
        differences += exchange.differences().size();
        bytes += exchange.id().length();
        for (PackedDifference each : exchange.differences()) {
            bytes += each.paths().length() + bytes(each.control()) + bytes(each.candidate());
        }
    }

    private static int bytes(@Nullable PackedValue value) {
        return value instanceof PackedValue.Inline inline ? inline.text().length() : 0;
    }

    /** The block, sealed; this is empty again. */
    Sealed seal() {
        Sealed sealed = new Block().seal();
        exchanges.clear();
        differences = 0;
        bytes = 0;
        return sealed;
    }

    /** The columns of one block. */
    private final class Block {
        private final Map<DifferenceColumn, ByteWriter> columns =
                new EnumMap<>(DifferenceColumn.class);
        private final Map<Cause, Integer> causes = new LinkedHashMap<>();
        private final Map<Form, Integer> forms = new LinkedHashMap<>();
        private final Map<Integer, List<PackedDifference>> byGroup = new TreeMap<>();

        private ByteWriter to(DifferenceColumn column) {
            return columns.computeIfAbsent(column, each -> new ByteWriter());
        }

        Sealed seal() {
            writeExchanges();
            ValueColumnsWriter values = new ValueColumnsWriter(this::to);
            for (List<PackedDifference> group : byGroup.values()) {
                for (PackedDifference each : group) {
                    to(DifferenceColumn.FORM_NUMBERS).writeNumber(formOf(each));
                    each.paths().writeTo(to(DifferenceColumn.PATHS));
                    values.write(each.control(), each.candidate());
                }
            }
            writeForms();
            return DifferenceColumns.seal(columns);
        }

        private void writeExchanges() {
            IdColumn.write(
                    exchanges.stream().map(PackedExchange::id).toList(), to(DifferenceColumn.IDS));
            List<@Nullable Instant> times = new ArrayList<>();
            int group = 0;
            for (PackedExchange each : exchanges) {
                times.add(each.timestamp());
                to(DifferenceColumn.COUNTS)
                        .writeNumber(
                                (long) each.differences().size() << 1 | (each.degraded() ? 1 : 0));
                for (PackedDifference difference : each.differences()) {
                    to(DifferenceColumn.GROUPS).writeSigned((long) difference.group() - group);
                    group = difference.group();
                    byGroup.computeIfAbsent(group, none -> new ArrayList<>()).add(difference);
                }
            }
            TimeColumn.write(times, to(DifferenceColumn.TIMES));
        }

        private int formOf(PackedDifference each) {
            int cause = causes.computeIfAbsent(each.cause(), none -> causes.size());
            Form form = new Form(cause, each.flags(), each.paths().length());
            return forms.computeIfAbsent(form, none -> forms.size());
        }

        private void writeForms() {
            causes.keySet()
                    .forEach(cause -> to(DifferenceColumn.CAUSES).writeString(cause.label()));
            for (Form each : forms.keySet()) {
                ByteWriter out = to(DifferenceColumn.FORMS);
                out.writeNumber(each.cause());
                out.writeByte(each.flags());
                out.writeNumber(each.pathLength());
            }
        }
    }

    /** What most differences of a group have in common. */
    private record Form(int cause, int flags, int pathLength) {}
}
