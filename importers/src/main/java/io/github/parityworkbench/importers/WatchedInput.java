package io.github.parityworkbench.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which no byte passes but through {@link #read(byte[], int, int)}, so that whatever is
 * to be counted, limited or held back is so in one place.
 */
abstract class WatchedInput extends FilterInputStream {
    WatchedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public abstract int read(byte[] bytes, int offset, int length) throws IOException;

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
