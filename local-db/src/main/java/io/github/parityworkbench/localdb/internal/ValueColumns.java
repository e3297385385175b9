package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@link ValueColumnsWriter} wrote, of any difference of a block. */
final class ValueColumns {
    /** Stands for a column of which nothing was asked for yet. */
    private static final byte[] UNREAD = {};

    private final DifferenceColumns columns;
    private final byte[] flags;

    /** The column of each look. */
    private final byte[][] bytes = new byte[ValueLook.ALL.size()][];

    private final Side control;
    private final Side candidate;

    /** How many bytes of control's value stand before and behind what is new in candidate's. */
    private final int[] begins;

    private final int[] ends;

    private int lastAt;
    private @Nullable JsonText last;

    /** What one side has for each difference. */
    private static final class Side {
        /** Null where the value is none, a change or a span. */
        private final @Nullable ValueLook[] looks;

        /** Where it stands in its column or its body. */
        private final int[] starts;

        private final int[] lengths;

        Side(int differences) {
            looks = new ValueLook[differences];
            starts = new int[differences];
            lengths = new int[differences];
        }
    }

    /**
     * Finds out where each value stands.
     *
     * @param flags of each difference, in the order of their values
     */
    ValueColumns(DifferenceColumns columns, byte[] flags) {
        this.columns = columns;
        this.flags = flags;
        control = new Side(flags.length);
        candidate = new Side(flags.length);
        begins = new int[flags.length];
        ends = new int[flags.length];
        Arrays.fill(bytes, UNREAD);
        Reading reading = new Reading();
        for (int i = 0; i < flags.length; i++) {
            reading.next(i, flags[i]);
        }
    }

    /** How much of a column is taken by values: telling that does not unpack it. */
    private static final class Taken {
        private final long length;
        private int next;

        Taken(long length) {
            this.length = length;
        }

        /** Where the next {@code more} bytes begin. */
        int take(int more) {
            if (more > length - next) {
                throw new DamagedDataException("a block ends too early");
            }
            int from = next;
            next += more;
            return from;
        }
    }

    private byte[] bytes(ValueLook look) {
        byte[] known = bytes[look.number()];
        if (known == UNREAD) {
            known = columns.bytes(look.column());
            bytes[look.number()] = known;
        }
        return known;
    }

    /** One way through all columns. */
    private final class Reading {
        private final ByteReader looks = columns.reader(DifferenceColumn.LOOKS);
        private final ByteReader changes = columns.reader(DifferenceColumn.CHANGES);
        private final ByteReader lengths = columns.reader(DifferenceColumn.LENGTHS);
        private final Taken[] taken = new Taken[ValueLook.ALL.size()];
        private final ByteReader offsets = columns.reader(DifferenceColumn.OFFSETS);

        Reading() {
            Map<DifferenceColumn, Taken> byColumn = new EnumMap<>(DifferenceColumn.class);
            for (ValueLook each : ValueLook.ALL) {
                taken[each.number()] =
                        byColumn.computeIfAbsent(
                                each.column(), column -> new Taken(columns.length(column)));
            }
        }

        void next(int at, int flags) {
            int controlMode = DifferenceFlags.at(flags, DifferenceFlags.CONTROL_SHIFT);
            int candidateMode = DifferenceFlags.at(flags, DifferenceFlags.CANDIDATE_SHIFT);
            if (controlMode == DifferenceFlags.INLINE) {
                whole(control, at);
            } else if (controlMode == DifferenceFlags.SPAN) {
                span(control, at, 0, 0);
            }
            if (candidateMode == DifferenceFlags.INLINE) {
                if (controlMode != DifferenceFlags.INLINE || !change(at)) {
                    whole(candidate, at);
                }
            } else if (candidateMode == DifferenceFlags.SPAN) {
                // Where control has no span, nothing of its own is in these.
                boolean near = controlMode == DifferenceFlags.SPAN;
                span(candidate, at, near ? control.starts[at] : 0, near ? control.lengths[at] : 0);
            }
        }

        private void span(Side side, int at, int offset, int length) {
            side.starts[at] = position(offset + offsets.readSigned());
            side.lengths[at] = position(length + lengths.readSigned());
        }

        private int position(long number) {
            if (number < 0 || number > Integer.MAX_VALUE) {
                throw new DamagedDataException("a number is out of range");
            }
            return (int) number;
        }

        private void whole(Side side, int at) {
            ValueLook look = ValueLook.ofNumber(looks.readByte());
            side.looks[at] = look;
            int length = look.writtenLength() == 0 ? lengths.readInt() : look.writtenLength();
            take(side, at, look, length);
        }

        private void take(Side side, int at, ValueLook look, int length) {
            side.starts[at] = taken[look.number()].take(length);
            side.lengths[at] = length;
        }

        /** Whether candidate's value is a change of control's. */
        private boolean change(int at) {
            int kind = changes.readInt();
            if (kind == ValueColumnsWriter.WHOLE) {
                return false;
            }
            int end = changes.readInt();
            ValueLook look = look(control, at);
            int before = look.length(control.lengths[at]);
            int begin =
                    kind == ValueColumnsWriter.INSERTED
                            ? before - end
                            : kind - ValueColumnsWriter.REPLACED;
            if (begin < 0 || end > before - begin) {
                throw new DamagedDataException("a change lies outside its value");
            }
            begins[at] = begin;
            ends[at] = end;
            take(candidate, at, look, lengths.readInt());
            return true;
        }
    }

    private static ValueLook look(Side side, int at) {
        ValueLook look = side.looks[at];
        if (look == null) {
            throw new DamagedDataException("a value has no look");
        }
        return look;
    }

    /** The value of control at that place; null for none. */
    @Nullable PackedValue control(int at) {
        return switch (DifferenceFlags.at(flags[at], DifferenceFlags.CONTROL_SHIFT)) {
            case DifferenceFlags.ABSENT -> null;
            case DifferenceFlags.INLINE -> new PackedValue.Inline(wholeControl(at));
            default -> span(control, at);
        };
    }

    /** The value of candidate at that place; null for none. */
    @Nullable PackedValue candidate(int at) {
        return switch (DifferenceFlags.at(flags[at], DifferenceFlags.CANDIDATE_SHIFT)) {
            case DifferenceFlags.ABSENT -> null;
            case DifferenceFlags.INLINE ->
                    new PackedValue.Inline(
                            candidate.looks[at] == null ? changed(at) : whole(candidate, at));
            default -> span(candidate, at);
        };
    }

    private static PackedValue span(Side side, int at) {
        return new PackedValue.Span(side.starts[at], side.lengths[at]);
    }

    /** Mostly asked for twice: for itself, and for candidate's value, which is a change of it. */
    private JsonText wholeControl(int at) {
        JsonText known = last;
        if (known == null || lastAt != at) {
            known = whole(control, at);
            last = known;
            lastAt = at;
        }
        return known;
    }

    private JsonText changed(int at) {
        JsonText before = wholeControl(at);
        int middle = candidate.lengths[at];
        byte[] value = new byte[begins[at] + middle + ends[at]];
        before.slice(0, begins[at]).copyTo(value, 0);
        System.arraycopy(bytes(look(control, at)), candidate.starts[at], value, begins[at], middle);
        before.slice(before.length() - ends[at], before.length())
                .copyTo(value, begins[at] + middle);
        return JsonText.of(value);
    }

    private JsonText whole(Side side, int at) {
        ValueLook look = look(side, at);
        byte[] from = bytes(look);
        int start = side.starts[at];
        int written = side.lengths[at];
        if (look.quotes() == 0) {
            return JsonText.of(from, start, start + written);
        }
        if (look == ValueLook.SECOND || look == ValueLook.MILLISECOND) {
            return PackedInstant.read(from, start, look == ValueLook.MILLISECOND);
        }
        byte[] value = new byte[look.length(written)];
        value[0] = '"';
        value[value.length - 1] = '"';
        if (look == ValueLook.UUID) {
            int next = start;
            for (int i = 1; i < value.length - 1; i++) {
                value[i] = ValueLook.isHyphenOfUuid(i) ? (byte) '-' : from[next++];
            }
        } else {
            System.arraycopy(from, start, value, 1, written);
        }
        return JsonText.of(value);
    }
}
