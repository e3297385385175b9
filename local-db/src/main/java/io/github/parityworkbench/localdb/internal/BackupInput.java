package io.github.parityworkbench.localdb.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * One file of a backup as it is unpacked: counts it, hashes it, and refuses one that unpacks to far
 * more than it is packed.
 */
final class BackupInput extends FilterInputStream {
    private static final long FREE = 64L << 20;
    private static final long MOST_TIMES = 200;

    private final MessageDigest digest = Sha256.digest();
    private final LongSupplier packed;
    private long count;

    /**
     * @param packed how many bytes of the backup were read so far
     */
    BackupInput(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    BackupFiles.Entry entry(String name) {
        return new BackupFiles.Entry(name, count, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) {
            count += read;
            digest.update(bytes, from, read);
            if (count > FREE + MOST_TIMES * packed.getAsLong()) {
                throw new BackupException("it unpacks to far more than any backup does");
            }
        }
        return read;
    }

    @Override
    public void close() {
        // The archive goes on behind this file.
    }
}
