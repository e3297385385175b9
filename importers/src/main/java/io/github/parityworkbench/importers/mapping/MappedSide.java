package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.Records;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.OneSided;
import java.io.InputStream;
import java.util.Optional;

/** A JSON log with the answers of one system, read through a mapping. Not for two threads. */
public final class MappedSide implements OneSided {
    private final MappedRecord mapped;
    private final ReadLimits limits;

    /**
     * @param mapping of which the pointers to the other side are left aside
     */
    public MappedSide(Mapping mapping, ReadLimits limits) {
        this.mapped = new MappedRecord(mapping, limits.depth());
        this.limits = limits;
    }

    /** A mapping, alike for both sides, for a log that begins so; empty where none can be told. */
    public static Optional<Mapping> guess(Sample head) {
        return SideGuess.of(head.records());
    }

    @Override
    public Records records(InputStream in) {
        return new JsonRecords(in, limits.recordBytes(), limits.depth());
    }

    @Override
    public ExchangeDraft read(byte[] record, Side side) {
        ExchangeDraft whole = mapped.read(record);
        ExchangeDraft draft = new ExchangeDraft();
        for (Field field : Field.values()) {
            JsonText value = whole.get(field);
            if (value != null && !isOfAnother(field, side)) {
                draft.put(field, value);
            }
        }
        draft.unknown().addAll(side.label(), whole.unknown());
        return draft;
    }

    private static boolean isOfAnother(Field field, Side side) {
        for (Side other : Side.values()) {
            if (other != side && field.label().startsWith(other.label() + ".")) {
                return true;
            }
        }
        return false;
    }
}
