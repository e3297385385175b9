package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of differences to columns. A candidate's value beside one of control's is what
 * has become of that: as a change it has the number of bytes that both begin with and two more, or
 * {@link #INSERTED} where nothing of control's was taken away; the number of bytes that both end
 * in; and a length and the bytes that are new. {@link #WHOLE} is written where they have nothing in
 * common, and the value as a whole.
 */
final class ValueColumnsWriter {
    static final int WHOLE = 0;
    static final int INSERTED = 1;
    static final int REPLACED = 2;

    private final Function<DifferenceColumn, ByteWriter> columns;

    ValueColumnsWriter(Function<DifferenceColumn, ByteWriter> columns) {
        this.columns = columns;
    }

    private ByteWriter to(DifferenceColumn column) {
        return columns.apply(column);
    }

    /** Writes both values of a difference. */
    void write(@Nullable PackedValue control, @Nullable PackedValue candidate) {
        if (control instanceof PackedValue.Inline inline) {
            writeWhole(inline.text());
        } else if (control instanceof PackedValue.Span span) {
            writeSpan(span, new PackedValue.Span(0, 0));
        }
        if (candidate instanceof PackedValue.Inline inline) {
            if (control instanceof PackedValue.Inline before) {
                writeChange(before.text(), inline.text());
            } else {
                writeWhole(inline.text());
            }
        } else if (candidate instanceof PackedValue.Span span) {
            PackedValue.Span near =
                    control instanceof PackedValue.Span before
                            ? before
                            : new PackedValue.Span(0, 0);
            writeSpan(span, near);
        }
    }

    private void writeSpan(PackedValue.Span span, PackedValue.Span near) {
        to(DifferenceColumn.OFFSETS).writeSigned((long) span.offset() - near.offset());
        to(DifferenceColumn.LENGTHS).writeSigned((long) span.length() - near.length());
    }

    private void writeWhole(JsonText value) {
        ValueLook look = ValueLook.of(value);
        to(DifferenceColumn.LOOKS).writeByte(look.number());
        if (look == ValueLook.UUID) {
            writeUuid(value);
        } else if (look.writtenLength() == PackedInstant.BYTES) {
            PackedInstant.write(PackedInstant.of(value), to(look.column()));
        } else {
            int length = value.length() - 2 * look.quotes();
            to(DifferenceColumn.LENGTHS).writeNumber(length);
            to(look.column()).writeBytes(value.slice(look.quotes(), look.quotes() + length));
        }
    }

    private void writeUuid(JsonText value) {
        ByteWriter digits = to(ValueLook.UUID.column());
        for (int i = 1; i < value.length() - 1; i++) {
            if (!ValueLook.isHyphenOfUuid(i)) {
                digits.writeByte(value.byteAt(i));
            }
        }
    }

    private void writeChange(JsonText before, JsonText after) {
        int shorter = Math.min(before.length(), after.length());
        int begin = 0;
        while (begin < shorter && before.byteAt(begin) == after.byteAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && before.byteAt(before.length() - 1 - end)
                        == after.byteAt(after.length() - 1 - end)) {
            end++;
        }
        ByteWriter changes = to(DifferenceColumn.CHANGES);
        if (begin <= 1 && end <= 1) {
            changes.writeNumber(WHOLE);
            writeWhole(after);
            return;
        }
        boolean inserted = begin + end == before.length();
        changes.writeNumber(inserted ? INSERTED : REPLACED + begin);
        changes.writeNumber(end);
        JsonText middle = after.slice(begin, after.length() - end);
        to(DifferenceColumn.LENGTHS).writeNumber(middle.length());
        to(ValueLook.of(before).column()).writeBytes(middle);
    }
}
