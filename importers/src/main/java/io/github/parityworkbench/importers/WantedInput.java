package io.github.parityworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;

/** Stored bytes, as far as somebody wants to read them. */
final class WantedInput extends WatchedInput {
    private final LongPredicate wanted;
    private long position;

    /**
     * @param wanted asked with the bytes read so far, before more are
     */
    WantedInput(InputStream in, LongPredicate wanted) {
        super(in);
        this.wanted = wanted;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!wanted.test(position)) {
            throw new ReadingStoppedException();
        }
        int count = in.read(bytes, offset, length);
        position += Math.max(count, 0);
        return count;
    }
}
