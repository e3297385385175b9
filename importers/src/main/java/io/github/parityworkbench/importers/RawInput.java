package io.github.parityworkbench.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The stored bytes of a source. Counts them, and remembers when the medium failed, so that such a
 * failure can be told from damaged content further up.
 */
final class RawInput extends FilterInputStream {
    private final AtomicLong count;
    private @Nullable IOException failure;

    RawInput(InputStream in, AtomicLong count) {
        super(in);
        this.count = count;
    }

    long count() {
        return count.get();
    }

    @Nullable IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = in.read(bytes, offset, length);
            count.addAndGet(Math.max(read, 0));
            return read;
        } catch (DamagedSourceException damaged) {
            throw damaged;
        } catch (IOException medium) {
            failure = medium;
            throw medium;
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.min(Math.max(bytes, 0), 1 << 13)];
        return Math.max(read(passed, 0, passed.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
