package io.github.parityworkbench.importers;

import io.github.parityworkbench.importers.json.ByteOrderMark;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.LineFeeds;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a source into chunks of whole lines, of a few megabytes or some thousand lines; the same
 * source always falls into the same chunks.
 */
public final class LineChunks implements AutoCloseable {
    private static final int CHUNK_BYTES = 8 << 20;
    private static final int CHUNK_LINES = 2_000;

    private final String name;
    private final ReadLimits limits;
    private final InputStream in;

    /** What has been read and not been handed out yet is {@code bytes[0, length)}. */
    private byte[] bytes = new byte[CHUNK_BYTES];

    private int length;
    private long line;
    private long offset;
    private boolean ended;
    private @Nullable IOException failure;
    private @Nullable LineChunk rest;

    /** Opens a source, which is closed with this. */
    public LineChunks(LogSource source) throws IOException {
        this(source.name(), source.limits(), source.open(), 1, 0);
    }

    /** Goes on with a source in which so many lines and bytes have been read. */
    LineChunks(String name, ReadLimits limits, InputStream in, long line, long offset)
            throws IOException {
        this.name = name;
        this.limits = limits;
        this.in = in;
        this.line = line;
        this.offset = offset;
        if (offset == 0) {
            passOverMark();
        }
    }

    private void passOverMark() throws IOException {
        readUpTo(ByteOrderMark.LENGTH);
        drop(ByteOrderMark.length(bytes, 0, length));
    }

    /** The number of the line behind those that were handed out. */
    long line() {
        return line;
    }

    /** How many bytes of the uncompressed source have been read by now. */
    public long position() {
        return offset + length;
    }

    /**
     * The next lines; null at the end.
     *
     * @throws DamagedSourceException where the source breaks off, behind its last whole line
     */
    public @Nullable LineChunk next() throws IOException {
        LineChunk left = rest;
        rest = null;
        int wanted = CHUNK_BYTES;
        while (left == null) {
            readUpTo(wanted);
            left = firstLines();
            if (left == null && length > limits.recordBytes()) {
                return passOver();
            }
            if (left == null && ended) {
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            wanted = (int) Math.min(2L * length, limits.recordBytes() + 1L);
        }
        return left;
    }

    /** As many lines as belong into a chunk, null if not even the first one is there. */
    private @Nullable LineChunk firstLines() {
        int end = 0;
        int lines = 0;
        int feed = LineFeeds.next(bytes, 0, length);
        while (feed >= 0 && lines < CHUNK_LINES && (lines == 0 || feed < CHUNK_BYTES)) {
            end = feed + 1;
            lines++;
            feed = LineFeeds.next(bytes, end, length);
        }
        if (feed < 0 && ended && failure == null && lines < CHUNK_LINES) {
            end = length;
        }
        if (end == 0) {
            return null;
        }
        LineChunk chunk = LineChunk.of(name, limits, bytes, end, line, offset);
        byte[] behind = new byte[Math.max(CHUNK_BYTES, length - end)];
        System.arraycopy(bytes, end, behind, 0, length - end);
        bytes = behind;
        length -= end;
        offset += end;
        line += lines;
        return chunk;
    }

    /** Passes over a line that is too long, in bounded memory. */
    private LineChunk passOver() throws IOException {
        LineChunk chunk = LineChunk.tooLong(name, limits, line, offset);
        int feed = LineFeeds.next(bytes, 0, length);
        while (feed < 0 && length > 0) {
            drop(length);
            readUpTo(CHUNK_BYTES);
            feed = LineFeeds.next(bytes, 0, length);
        }
        drop(feed + 1);
        line++;
        return chunk;
    }

    /**
     * Passes over records that were read before, each being a line that is not blank.
     *
     * @return how many there were, fewer only at the end
     */
    public long skipRecords(long records) throws IOException {
        long skipped = 0;
        while (skipped < records) {
            LineChunk chunk = next();
            if (chunk == null) {
                return skipped;
            }
            int at = chunk.from();
            int lines = 0;
            skipped += chunk.cut() ? 1 : 0;
            while (at < chunk.to() && skipped < records) {
                int feed = LineFeeds.next(chunk.bytes(), at, chunk.to());
                int end = feed < 0 ? chunk.to() : feed + 1;
                skipped += isBlank(chunk.bytes(), at, end) ? 0 : 1;
                at = end;
                lines++;
            }
            if (at < chunk.to()) {
                rest = chunk.behind(at, lines);
            }
        }
        return skipped;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from + ByteOrderMark.length(bytes, from, to); i < to; i++) {
            if (!JsonRecords.isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private void drop(int count) {
        System.arraycopy(bytes, count, bytes, 0, length - count);
        length -= count;
        offset += count;
    }

    private void readUpTo(int wanted) throws IOException {
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, wanted);
        }
        try {
            while (length < wanted && !ended) {
                int count = in.read(bytes, length, wanted - length);
                ended = count < 0;
                length += Math.max(count, 0);
            }
        } catch (DamagedSourceException damaged) {
            failure = damaged;
            ended = true;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
