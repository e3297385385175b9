package io.github.parityworkbench.app.workflow;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.importers.ContentHash;
import io.github.parityworkbench.importers.DamagedSourceException;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.PassedOver;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.SourceHash;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.SourceIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A log whose content is known before it is imported: its hash tells whether it is new, and that it
 * is whole is certain, since a log that breaks off would be another source once it is whole, and
 * count twice. What comes by standard input is put into a file of the workspace first.
 */
final class StoredLog implements AutoCloseable {
    private final LogSource source;
    private final SelectedLog selected;
    private final String hash;
    private final long bytes;
    private final @Nullable String beginning;
    private final long size;
    private final @Nullable Path spool;

    private StoredLog(
            LogSource source,
            SelectedLog selected,
            String hash,
            long bytes,
            @Nullable String beginning,
            long size,
            @Nullable Path spool) {
        this.source = source;
        this.selected = selected;
        this.hash = hash;
        this.bytes = bytes;
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
                return spooled(log, folder, known, watch);
            }
            SelectedLog whole = log;
            SourceHash content = null;
            try {
                content = content(source, known, watch);
                for (LogSource companion : source.companions().values()) {
                    content(companion, known, watch);
                }
            } catch (BrokenOffException broken) {
                if (!source.found()) {
                    throw broken;
                }
                LogFormat none = new PassedOver(broken.sentence(), broken.offset());
                whole = new SelectedLog(source, none, null);
                content = null;
            }
            return whole(whole, content, known, watch);
        } catch (BrokenOffException broken) {
            throw new SourceException(source.name() + " " + broken.sentence(), broken);
        }
    }

    /**
     * Compressed or not, a log is the same, unless a workspace knows it by its compressed bytes.
     *
     * @param content of a log that is compressed, else null
     */
    private static StoredLog whole(
            SelectedLog log,
            @Nullable SourceHash content,
            KnownBeginnings known,
            LookingThrough watch)
            throws IOException {
        LogSource source = log.source();
        SourceHash stored = source.hash(known.hashRequest(), watch);
        SourceHash hash =
                content == null || !source.companions().isEmpty() || known.has(stored.hex())
                        ? stored
                        : content;
        String beginning = known.longest(hash.beginnings(), log.readAs());
        return new StoredLog(
                source,
                log,
                identity(log.format(), hash.hex()),
                hash.bytes(),
                beginning != null && mayGrow(log) ? beginning : null,
                source.size().orElse(0),
                null);
    }

    /** A file that is passed over is another source than the same file read after all. */
    private static String identity(LogFormat format, String hash) {
        return format instanceof PassedOver
                ? ContentHash.of(hash).hex(hash.getBytes(US_ASCII))
                : hash;
    }

    /** Whether what is added behind its end leaves the records before as they are. */
    private static boolean mayGrow(SelectedLog log) throws IOException {
        LogSource source = log.source();
        return source.companions().isEmpty()
                && LineReading.formatOf(log.format(), source).isPresent();
    }

    /** The hash of what is compressed, null where nothing is; that it can be read to its end. */
    private static @Nullable SourceHash content(
            LogSource source, KnownBeginnings known, LookingThrough watch) throws IOException {
        if (!source.compressed()) {
            return null;
        }
        return content(source, known, OutputStream.nullOutputStream(), watch);
    }

    private static SourceHash content(
            LogSource source, KnownBeginnings known, OutputStream copy, LookingThrough watch)
            throws IOException {
        AtomicLong offset = new AtomicLong();
        try {
            return source.contentHash(
                    known.hashRequest(),
                    copy,
                    count -> {
                        watch.accept(0);
                        offset.addAndGet(count);
                    });
        } catch (DamagedSourceException damaged) {
            throw new BrokenOffException(offset.get(), damaged);
        }
    }

    private static StoredLog spooled(
            SelectedLog log, Path folder, KnownBeginnings known, LookingThrough watch)
            throws IOException {
        LogSource source = log.source();
        Path spool = Files.createTempFile(folder, "import-", ".part");
        try {
            SourceHash hash;
            try (OutputStream out = Files.newOutputStream(spool)) {
                hash = content(source, known, out, watch);
            }
            return new StoredLog(
                    LogSource.of(source.name(), Files.newInputStream(spool), source.limits()),
                    log,
                    hash.hex(),
                    hash.bytes(),
                    null,
                    hash.bytes(),
                    spool);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    LogSource source() {
        return source;
    }

    LogFormat format() {
        return selected.format();
    }

    /** Whether its payloads can be left in it. */
    boolean canBeReferredTo() throws IOException {
        return ReferencedLog.refers(selected);
    }

    /** The bytes as stored. */
    long size() {
        return size;
    }

    SourceIdentity identity() {
        return new SourceIdentity(source.name(), hash, bytes, selected.readAs());
    }

    /**
     * Makes sure that it was not read in another way before than the user wants now.
     *
     * @throws SourceException if it was; the message is for the user
     */
    void requireReadSo(List<ImportRow> imports) throws SourceException {
        String label = identity().format();
        for (ImportRow before : imports) {
            if (selected.mapping() != null
                    && before.source().hash().equals(hash)
                    && !before.source().format().equals(label)) {
                throw new SourceException(
                        source.name()
                                + " was imported with another mapping before; to read it through"
                                + " this one, import it into a new workspace, with --workspace"
                                + " DIR");
            }
        }
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
