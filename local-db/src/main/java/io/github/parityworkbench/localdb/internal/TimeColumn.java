package io.github.parityworkbench.localdb.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timestamps of consecutive exchanges: the steps from one to the next, in the longest unit that
 * tells them all exactly.
 */
final class TimeColumn {
    /** Units in a second; the last one is for times that are too far away for any of these. */
    private static final long[] UNITS = {1, 1_000, 1_000_000, 1_000_000_000, 0};

    private static final int FAR = UNITS.length - 1;
    private static final int NANOS = 1_000_000_000;

    /** In nanoseconds these are no longer than a long. */
    private static final long MOST_SECONDS = Long.MAX_VALUE / NANOS / 2;

    private final @Nullable Instant[] times;

    /** Reads so many times. */
    TimeColumn(ByteReader in, int exchanges) {
        times = new Instant[exchanges];
        int unit = in.readByte();
        if (unit > FAR) {
            throw new DamagedDataException("a time is of an unknown unit");
        }
        long last = 0;
        for (int i = 0; i < exchanges; i++) {
            if (unit == FAR) {
                times[i] = in.readOptionalInstant();
            } else if (in.readByte() != 0) {
                last += in.readSigned();
                times[i] = time(last, UNITS[unit]);
            }
        }
    }

    private static Instant time(long units, long inSecond) {
        return Instant.ofEpochSecond(
                Math.floorDiv(units, inSecond),
                Math.floorMod(units, inSecond) * (NANOS / inSecond));
    }

    /** The timestamp of an exchange, from 0. */
    @Nullable Instant get(int exchange) {
        return times[exchange];
    }

    /** Writes these times. */
    static void write(List<@Nullable Instant> times, ByteWriter out) {
        int unit = unit(times);
        out.writeByte(unit);
        long last = 0;
        for (Instant each : times) {
            if (unit == FAR) {
                out.writeOptionalInstant(each);
                continue;
            }
            out.writeByte(each == null ? 0 : 1);
            if (each != null) {
                long next =
                        each.getEpochSecond() * UNITS[unit]
                                + each.getNano() / (NANOS / UNITS[unit]);
                out.writeSigned(next - last);
                last = next;
            }
        }
    }

    private static int unit(List<@Nullable Instant> times) {
        int unit = 0;
        for (Instant each : times) {
            if (each != null) {
                if (Math.abs(each.getEpochSecond()) > MOST_SECONDS) {
                    return FAR;
                }
                while (each.getNano() % (NANOS / UNITS[unit]) != 0) {
                    unit++;
                }
            }
        }
        return unit;
    }
}
