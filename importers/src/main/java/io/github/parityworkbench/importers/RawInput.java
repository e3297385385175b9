package io.github.parityworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The stored bytes of a source. Counts them, and remembers when the medium failed, so that such a
 * failure can be told from damaged content further up.
 */
final class RawInput extends WatchedInput {
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
}
