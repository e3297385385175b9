package io.github.parityworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that somebody is still writing. Only whole lines count: what stands behind the
 * last line feed waits for the next one. The file stays open, so that one that was renamed is read
 * to its end.
 */
public final class GrowingLog implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    /** How many of the bytes before the end are looked at again, to see that they are the same. */
    private static final int TAIL_BYTES = 64;

    private final String name;
    private final Path file;
    private final ReadLimits limits;
    private final FileChannel channel;
    private final @Nullable Object key;
    private final RunningHash hash;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private byte[] tail = new byte[0];
    private long wholeLines;
    private String hex;
    private long taken;
    private long nextLine = 1;
    private @Nullable LineChunks lines;

    /** What became of the file since it was opened. */
    public enum Fate {
        /** It is the same, longer or not. */
        SAME,
        /** Another file has its name. */
        REPLACED,
        /** It was cut off, or written anew. */
        CUT
    }

    /**
     * Opens a file, which may be empty.
     *
     * @param request how it is hashed, now and as it grows
     */
    public GrowingLog(String name, Path file, ReadLimits limits, HashRequest request)
            throws IOException {
        this.name = name;
        this.file = file;
        this.limits = limits;
        this.hash = new RunningHash(request);
        this.hex = hash.hex();
        this.channel = FileChannel.open(file);
        this.key = key(file);
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /**
     * Looks how far the file goes now.
     *
     * @param watch told of each few bytes that were looked at; what it throws is passed on
     */
    public Fate look(LongConsumer watch) throws IOException {
        Fate fate = wasReplaced() ? Fate.REPLACED : Fate.SAME;
        if (channel.size() < hash.count() || !endsAsBefore()) {
            return fate == Fate.REPLACED ? fate : Fate.CUT;
        }
        int count = read(buffer, 0, buffer.length, hash.count());
        while (count > 0) {
            int end = count;
            while (end > 0 && buffer[end - 1] != '\n') {
                end--;
            }
            if (end > 0) {
                hash.update(buffer, 0, end);
                wholeLines = hash.count();
                hex = hash.hex();
            }
            hash.update(buffer, end, count);
            remember(count);
            watch.accept(count);
            count = read(buffer, 0, buffer.length, hash.count());
        }
        return fate;
    }

    private boolean wasReplaced() throws IOException {
        try {
            return !Objects.equals(key, key(file));
        } catch (NoSuchFileException between) {
            return false;
        }
    }

    private boolean endsAsBefore() throws IOException {
        byte[] now = new byte[tail.length];
        int count = read(now, 0, now.length, hash.count() - tail.length);
        return Math.max(count, 0) == now.length && Arrays.equals(now, tail);
    }

    private void remember(int count) {
        byte[] both = Arrays.copyOf(tail, tail.length + count);
        System.arraycopy(buffer, 0, both, tail.length, count);
        tail = Arrays.copyOfRange(both, Math.max(0, both.length - TAIL_BYTES), both.length);
    }

    private int read(byte[] bytes, int from, int length, long position) throws IOException {
        ByteBuffer into = ByteBuffer.wrap(bytes, from, length);
        while (into.hasRemaining()) {
            if (channel.read(into, position + into.position() - from) < 0) {
                break;
            }
        }
        return into.position() - from;
    }

    /** The name of the source. */
    public String name() {
        return name;
    }

    /** How many bytes of whole lines there are. */
    public long bytes() {
        return wholeLines;
    }

    /** How many bytes there are behind the last whole line. */
    public long bytesOfHalfLine() {
        return hash.count() - wholeLines;
    }

    /** The hash of the whole lines, in hexadecimal digits. */
    public String hash() {
        return hex;
    }

    /** The hashes of the beginnings that were asked for, by length. */
    public Map<Long, String> beginnings() {
        return hash.beginnings();
    }

    /** Whether there are whole lines that were not {@linkplain #lines taken} yet. */
    public boolean hasLines() {
        return wholeLines > taken;
    }

    /** The whole lines that were not taken yet; those taken before have been read to their end. */
    public LineChunks lines() throws IOException {
        nextLine = lines == null ? nextLine : lines.line();
        lines = new LineChunks(name, limits, new Range(taken, wholeLines), nextLine, taken);
        taken = wholeLines;
        return lines;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A part of the file. */
    private final class Range extends InputStream {
        private final long end;
        private long at;

        Range(long from, long end) {
            this.at = from;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int wanted = (int) Math.min(length, end - at);
            if (wanted == 0 && length > 0) {
                return -1;
            }
            int count = GrowingLog.this.read(bytes, offset, wanted, at);
            if (count < wanted) {
                throw new DamagedSourceException("the file was cut off while it was read");
            }
            at += count;
            return count;
        }
    }
}
