package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Provenance;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads the logs in a zip or tar archive, entry by entry as they pass by, each in its format. */
final class ArchiveFormat implements LogFormat {
    private final Archive archive;
    private final EntryFormats formats;
    private final Bundling bundling;

    /** How the format of an entry is found. */
    interface EntryFormats {
        LogFormat of(LogSource entry) throws IOException;
    }

    /**
     * @param known the formats that an entry may be of
     */
    ArchiveFormat(Archive archive, EntryFormats formats, List<LogFormat> known) {
        this.archive = archive;
        this.formats = formats;
        this.bundling = new Bundling(known);
    }

    @Override
    public String name() {
        return archive.label();
    }

    @Override
    public Match probe(Sample head) {
        return Archive.of(head).filter(archive::equals).isPresent() ? Match.CERTAIN : Match.NO;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        if (source.nesting() >= source.limits().nesting()) {
            problem(
                    sink,
                    source.name(),
                    "archives lie deeper in each other than " + source.nesting());
            return;
        }
        RawInput raw = new RawInput(source.open(), new AtomicLong());
        try (ArchiveInputStream<?> entries = archive.open(raw);
                GuardedInput bytes =
                        new GuardedInput(entries, archive.label(), raw, source.limits())) {
            HeldEntries held = new HeldEntries();
            try {
                readEntries(source, entries, bytes, raw, held, sink);
            } catch (DamagedSourceException damaged) {
                problem(sink, source.name(), damaged.reason());
            }
            for (LogSource bundle : bundling.grouped(held.sources())) {
                readLog(bundle, sink);
            }
        }
    }

    private void readEntries(
            LogSource source,
            ArchiveInputStream<?> entries,
            GuardedInput bytes,
            RawInput raw,
            HeldEntries held,
            RecordSink sink)
            throws IOException {
        int count = 0;
        ArchiveEntry last = null;
        CRC32 sum = new CRC32();
        while (!bytes.failed()) {
            ArchiveEntry entry = GuardedInput.guarded(entries::getNextEntry, archive.label(), raw);
            if (last != null && !isWhole(last, sum)) {
                problem(sink, source.name() + "!" + last.getName(), "the zip data is damaged");
            }
            if (entry == null) {
                return;
            }
            if (++count > source.limits().entries()) {
                problem(
                        sink,
                        source.name(),
                        "it holds more than " + source.limits().entries() + " files");
                return;
            }
            last = entry;
            sum.reset();
            InputStream content = new CheckedInputStream(bytes, sum);
            if (isFile(entry) && !LogSources.isHidden(entry.getName())) {
                readEntry(source, entry.getName(), content, held, sink);
            }
            if (!bytes.failed()) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (last != null) {
            problem(
                    sink,
                    source.name(),
                    "what is behind " + last.getName() + " in it, if anything, was not read");
        }
    }

    /** Whether the content is what was packed; a zip tells once its next entry has been found. */
    private static boolean isWhole(ArchiveEntry entry, CRC32 sum) {
        return !(entry instanceof ZipArchiveEntry zip)
                || zip.getCrc() < 0
                || zip.getCrc() == sum.getValue();
    }

    private void readEntry(
            LogSource source, String path, InputStream bytes, HeldEntries held, RecordSink sink)
            throws IOException {
        Content content = new Content.OfStream(new Unclosed(bytes));
        String name = source.name() + "!" + path;
        LogSource log = new LogSource(name, content, true, source.nesting() + 1, source.limits());
        String slashed = path.replace('\\', '/');
        if (bundling.isPart(slashed, log)) {
            if (!held.hold(slashed, log)) {
                problem(sink, log.name(), HeldEntries.TOO_MUCH);
            }
        } else {
            readLog(log, sink);
        }
    }

    private void readLog(LogSource log, RecordSink sink) throws IOException {
        try {
            if (log.head().length() > 0) {
                formats.of(log).read(log, sink);
            }
        } catch (SourceException | DamagedSourceException unreadable) {
            problem(sink, log.name(), String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean isFile(ArchiveEntry entry) {
        if (entry instanceof TarArchiveEntry tar) {
            return tar.isFile() && !tar.isLink() && !tar.isSymbolicLink();
        }
        return !entry.isDirectory()
                && !(entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink());
    }

    private static void problem(RecordSink sink, String source, String reason) {
        sink.problem(new ImportProblem(new Provenance(source, 0, 0), reason));
    }

    /** Keeps the archive open when an entry is closed. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public void close() {
            // The archive's own stream is closed with the archive.
        }
    }
}
