package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Provenance;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads the logs in a zip or tar archive, entry by entry as they pass by, each in its format. */
final class ArchiveFormat implements LogFormat {
    private final Archive archive;
    private final EntryFormats formats;

    /** How the format of an entry is found. */
    interface EntryFormats {
        LogFormat of(LogSource entry) throws IOException;
    }

    ArchiveFormat(Archive archive, EntryFormats formats) {
        this.archive = archive;
        this.formats = formats;
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
            problem(sink, source, "archives lie deeper in each other than " + source.nesting());
            return;
        }
        RawInput raw = new RawInput(source.open(), new AtomicLong());
        try (ArchiveInputStream<?> entries = archive.open(raw);
                GuardedInput bytes =
                        new GuardedInput(entries, archive.label(), raw, source.limits())) {
            readEntries(source, entries, bytes, raw, sink);
        } catch (DamagedSourceException damaged) {
            problem(sink, source, damaged.reason());
        }
    }

    private void readEntries(
            LogSource source,
            ArchiveInputStream<?> entries,
            GuardedInput bytes,
            RawInput raw,
            RecordSink sink)
            throws IOException {
        int count = 0;
        while (!bytes.failed()) {
            ArchiveEntry entry = GuardedInput.guarded(entries::getNextEntry, archive.label(), raw);
            if (entry == null) {
                return;
            }
            if (++count > source.limits().entries()) {
                problem(sink, source, "it holds more than " + source.limits().entries() + " files");
                return;
            }
            if (isFile(entry) && !LogSources.isHidden(entry.getName())) {
                readEntry(source, entry, bytes, sink);
            }
            if (!bytes.failed()) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void readEntry(
            LogSource source, ArchiveEntry entry, GuardedInput bytes, RecordSink sink)
            throws IOException {
        String name = source.name() + "!" + entry.getName();
        LogSource log =
                new LogSource(
                        name,
                        new Content.OfStream(new Unclosed(bytes)),
                        true,
                        source.nesting() + 1,
                        source.limits());
        try {
            if (log.head().length() > 0) {
                formats.of(log).read(log, sink);
            }
        } catch (SourceException | DamagedSourceException unreadable) {
            problem(sink, log, String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean isFile(ArchiveEntry entry) {
        if (entry instanceof TarArchiveEntry tar) {
            return tar.isFile() && !tar.isLink() && !tar.isSymbolicLink();
        }
        return !entry.isDirectory()
                && !(entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink());
    }

    private static void problem(RecordSink sink, LogSource source, String reason) {
        sink.problem(new ImportProblem(new Provenance(source.name(), 0, 0), reason));
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
