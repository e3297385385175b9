package io.github.parityworkbench.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Gives what a decoder had decoded before it threw, and throws on the next read. */
final class KeepingInput extends FilterInputStream {
    private final CompressorInputStream decoder;
    private @Nullable IOException thrown;

    KeepingInput(CompressorInputStream decoder) {
        super(decoder);
        this.decoder = decoder;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (thrown != null) {
            throw thrown;
        }
        long before = decoder.getBytesRead();
        try {
            return decoder.read(bytes, offset, length);
        } catch (IOException e) {
            int kept = (int) (decoder.getBytesRead() - before);
            if (kept == 0) {
                throw e;
            }
            thrown = e;
            return kept;
        }
    }
}
