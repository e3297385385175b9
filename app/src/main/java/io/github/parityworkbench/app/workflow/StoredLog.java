package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.importers.DamagedSourceException;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.SourceHash;
import io.github.parityworkbench.localdb.SourceIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A log whose content is known before it is imported: its hash tells whether it is new, and that it
 * is whole is certain, since a log that breaks off would be another source once it is whole, and
 * count twice. What comes by standard input is put into a file of the workspace first.
 */
final class StoredLog implements AutoCloseable {
    private final LogSource source;
    private final LogFormat format;
    private final String sha256;
    private final @Nullable String beginning;
    private final long size;
    private final @Nullable Path spool;

    private StoredLog(
            LogSource source,
            LogFormat format,
            String sha256,
            @Nullable String beginning,
            long size,
            @Nullable Path spool) {
        this.source = source;
        this.format = format;
        this.sha256 = sha256;
        this.beginning = beginning;
        this.size = size;
        this.spool = spool;
    }

    /**
     * Reads the log once.
     *
     * @param known what the workspace has
     * @param folder for what comes by standard input
     * @throws SourceException if it cannot be read to its end
     */
    static StoredLog of(SelectedLog log, Path folder, KnownBeginnings known, LookingThrough watch)
            throws IOException {
        LogSource source = log.source();
        try {
            if (!source.repeatable()) {
                return spooled(log, folder, watch);
            }
            checkWhole(source, watch);
            for (LogSource companion : source.companions().values()) {
                checkWhole(companion, watch);
            }
            SourceHash hash = source.hash(known.lengths(), watch);
            String beginning = known.longest(hash.beginnings(), log.format().name());
            return new StoredLog(
                    source,
                    log.format(),
                    hash.sha256(),
                    beginning != null && mayGrow(log) ? beginning : null,
                    source.size().orElse(0),
                    null);
        } catch (DamagedSourceException e) {
            throw new SourceException(
                    source.name()
                            + " cannot be read to its end: "
                            + e.reason()
                            + "; nothing of it was imported.",
                    e);
        }
    }

    /** Whether what is added behind its end leaves the records before as they are. */
    private static boolean mayGrow(SelectedLog log) throws IOException {
        LogSource source = log.source();
        return source.companions().isEmpty()
                && !source.compressed()
                && LineReading.reads(log.format(), source);
    }

    private static void checkWhole(LogSource source, LookingThrough watch) throws IOException {
        if (source.compressed()) {
            copy(source, OutputStream.nullOutputStream(), watch);
        }
    }

    private static StoredLog spooled(SelectedLog log, Path folder, LookingThrough watch)
            throws IOException {
        LogSource source = log.source();
        Path spool = Files.createTempFile(folder, "import-", ".part");
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(spool), digest)) {
                copy(source, out, watch);
            }
            return new StoredLog(
                    LogSource.of(source.name(), Files.newInputStream(spool), source.limits()),
                    log.format(),
                    HexFormat.of().formatHex(digest.digest()),
                    null,
                    Files.size(spool),
                    spool);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    private static void copy(LogSource source, OutputStream out, LookingThrough watch)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = source.open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                watch.accept(0);
                out.write(buffer, 0, count);
            }
        }
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

    LogFormat format() {
        return format;
    }

    /** The bytes as stored. */
    long size() {
        return size;
    }

    SourceIdentity identity() {
        return new SourceIdentity(source.name(), sha256, size, format.name());
    }

    /** The hash of the source in the workspace that this one has grown from, null for none. */
    @Nullable String beginning() {
        return beginning;
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }
}
