package io.github.parityworkbench.importers;

import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.LineFeeds;
import java.util.Arrays;
import java.util.Objects;

/**
 * Whole lines of a source, in an array that nobody changes any more, so that slices of it may be
 * kept.
 */
public final class LineChunk {
    private final String source;
    private final ReadLimits limits;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long line;
    private final long offset;
    private final boolean cut;

    private LineChunk(
            String source,
            ReadLimits limits,
            byte[] bytes,
            int from,
            int to,
            long line,
            long offset,
            boolean cut) {
        Objects.checkFromToIndex(from, to, bytes.length);
        this.source = source;
        this.limits = limits;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.line = line;
        this.offset = offset;
        this.cut = cut;
    }

    /** The lines in {@code bytes[0, to)}. */
    static LineChunk of(
            String source, ReadLimits limits, byte[] bytes, int to, long line, long offset) {
        return new LineChunk(source, limits, bytes, 0, to, line, offset, false);
    }

    /** One line that is longer than a record may be. */
    static LineChunk tooLong(String source, ReadLimits limits, long line, long offset) {
        return new LineChunk(source, limits, new byte[0], 0, 0, line, offset, true);
    }

    /** One record of a source, alone. */
    public static LineChunk of(String source, byte[] record, long line, long offset) {
        return of(source, ReadLimits.DEFAULTS, record, record.length, line, offset);
    }

    /**
     * A record, from the place on where it was found: all of its line but blanks at the end.
     *
     * @param place its first byte in the uncompressed source
     */
    public byte[] record(long place) {
        int begin = from + Math.toIntExact(place - offset);
        int feed = LineFeeds.next(bytes, begin, to);
        int end = feed < 0 ? to : feed;
        while (end > begin && JsonRecords.isBlank(bytes[end - 1])) {
            end--;
        }
        return Arrays.copyOfRange(bytes, begin, end);
    }

    /** The lines from byte {@code at} on, before which there are so many. */
    LineChunk behind(int at, int lines) {
        return new LineChunk(source, limits, bytes, at, to, line + lines, offset + at - from, cut);
    }

    /** The name of the source. */
    public String source() {
        return source;
    }

    /** What its records may ask of the reader. */
    public ReadLimits limits() {
        return limits;
    }

    /** The array that holds the lines; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the lines start in the array. */
    public int from() {
        return from;
    }

    /** Where they end in the array. */
    public int to() {
        return to;
    }

    /** The number of the first line, from 1. */
    public long line() {
        return line;
    }

    /** The place of the first line in the uncompressed source. */
    public long offset() {
        return offset;
    }

    /** Whether it stands for one line that is longer than a record may be, and has no bytes. */
    public boolean cut() {
        return cut;
    }

    /** About how much memory it takes. */
    public long size() {
        return bytes.length;
    }
}
