package io.github.parityworkbench.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;

/** Stored bytes, as far as somebody wants to read them. */
final class WantedInput extends FilterInputStream {
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
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
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
