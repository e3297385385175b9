package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.localdb.SourceIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A log whose content is known before it is read: files are, and what comes by standard input is
 * put into a file of the workspace first, since only its content tells whether it is new.
 */
final class StoredLog implements AutoCloseable {
    private final LogSource source;
    private final String sha256;
    private final long size;
    private final @Nullable Path spool;

    private StoredLog(LogSource source, String sha256, long size, @Nullable Path spool) {
        this.source = source;
        this.sha256 = sha256;
        this.size = size;
        this.spool = spool;
    }

    static StoredLog of(LogSource source, Path folder, Cancellation cancellation)
            throws IOException {
        if (source.repeatable()) {
            return new StoredLog(source, source.sha256(), source.size().orElse(0), null);
        }
        Path spool = Files.createTempFile(folder, "import-", ".part");
        try {
            MessageDigest digest = sha256();
            long size = copy(source, spool, digest, cancellation);
            LogSource copy =
                    LogSource.of(source.name(), Files.newInputStream(spool), source.limits());
            return new StoredLog(copy, HexFormat.of().formatHex(digest.digest()), size, spool);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    private static long copy(
            LogSource source, Path spool, MessageDigest digest, Cancellation cancellation)
            throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(spool)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                cancellation.check();
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
                size += count;
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    LogSource source() {
        return source;
    }

    long size() {
        return size;
    }

    SourceIdentity identity(String format) {
        return new SourceIdentity(source.name(), sha256, size, format);
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }
}
