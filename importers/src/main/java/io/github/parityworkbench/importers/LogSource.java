package io.github.parityworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** A log to be read: a file, standard input, or an entry of an archive. */
public final class LogSource {
    private static final int HEAD_BYTES = 1 << 18;

    private final String name;
    private final Content content;
    private final boolean found;
    private final int nesting;
    private final ReadLimits limits;
    private final Map<String, LogSource> companions;
    private final AtomicLong bytesRead = new AtomicLong();
    private @Nullable PeekableInput pending;
    private boolean opened;

    /**
     * @param found whether it turned up in a folder or archive, rather than being named
     * @param nesting in how many archives it lies
     */
    LogSource(String name, Content content, boolean found, int nesting, ReadLimits limits) {
        this(name, content, found, nesting, limits, Map.of());
    }

    private LogSource(
            String name,
            Content content,
            boolean found,
            int nesting,
            ReadLimits limits,
            Map<String, LogSource> companions) {
        this.name = name;
        this.content = content;
        this.found = found;
        this.nesting = nesting;
        this.limits = limits;
        this.companions = Collections.unmodifiableMap(new LinkedHashMap<>(companions));
    }

    /** The same log with the files that belong to it, by their paths from its folder. */
    LogSource with(Map<String, LogSource> others) {
        return new LogSource(name, content, found, nesting, limits, others);
    }

    /**
     * This log, read together with another one, so that it is known again by the content of both.
     */
    public LogSource with(LogSource other) {
        return with(Map.of(other.name(), other));
    }

    /**
     * The same log, of which no more is read than somebody wants.
     *
     * @param wanted asked before each few bytes, with how many stored ones of a file were read so
     *     far; where it says no, reading throws a {@link ReadingStoppedException}
     */
    public LogSource readWhile(LongPredicate wanted) {
        Map<String, LogSource> others = new LinkedHashMap<>();
        companions.forEach((path, other) -> others.put(path, other.readWhile(wanted)));
        Content bounded = new Content.Wanted(content, wanted);
        return new LogSource(name, bounded, found, nesting, limits, others);
    }

    /** The log in a file. */
    public static LogSource of(Path file, ReadLimits limits) throws IOException {
        return LogSources.file(file, file.toString(), false, limits);
    }

    /** The log that this stream gives, once; reading it closes the stream. */
    public static LogSource of(String name, InputStream stream, ReadLimits limits) {
        return new LogSource(name, new Content.OfStream(stream), false, 0, limits);
    }

    /** As the user named it; the entry of an archive stands behind {@code !}. */
    public String name() {
        return name;
    }

    /**
     * The files without which it is not whole, by their paths from its folder, with slashes; mostly
     * none.
     */
    public Map<String, LogSource> companions() {
        return companions;
    }

    /** What it may ask of the reader. */
    public ReadLimits limits() {
        return limits;
    }

    /** The file, where it is one. */
    public Optional<Path> path() {
        return content.path();
    }

    /** Whether it turned up in a folder or archive, rather than being named. */
    public boolean found() {
        return found;
    }

    int nesting() {
        return nesting;
    }

    /** The size as stored, that is compressed, where it is known beforehand; with companions. */
    public OptionalLong size() {
        OptionalLong own = content.size();
        if (own.isEmpty() || companions.isEmpty()) {
            return own;
        }
        long total = own.getAsLong();
        for (LogSource companion : companions.values()) {
            total += companion.size().orElse(0);
        }
        return OptionalLong.of(total);
    }

    /** How much of {@link #size} has been read by now; may be asked from any thread. */
    public long bytesRead() {
        long total = bytesRead.get();
        for (LogSource companion : companions.values()) {
            total += companion.bytesRead();
        }
        return total;
    }

    /** Whether it can be opened more than once; standard input cannot. */
    public boolean repeatable() {
        return content.repeatable();
    }

    /**
     * The hash of the stored bytes, by which the source is known again; with companions, of their
     * paths and bytes as well. Reads the whole file.
     *
     * @param watch told of each few bytes that were read; what it throws is passed on
     * @throws IllegalStateException if the source is not {@link #repeatable}
     */
    public SourceHash hash(HashRequest request, LongConsumer watch) throws IOException {
        if (!repeatable()) {
            throw new IllegalStateException(name + " passes by only once");
        }
        RunningHash hash = new RunningHash(request);
        try (InputStream in = content.open()) {
            add(in, hash, OutputStream.nullOutputStream(), watch);
        }
        long bytes = hash.count();
        Map<Long, String> beginnings = hash.beginnings();
        for (Map.Entry<String, LogSource> companion : companions.entrySet()) {
            String other = companion.getValue().hash(HashRequest.whole(request.by()), watch).hex();
            byte[] line =
                    ("\n" + companion.getKey() + " " + other).getBytes(StandardCharsets.UTF_8);
            hash.update(line, 0, line.length);
        }
        return new SourceHash(hash.hex(), bytes, beginnings);
    }

    /**
     * The same of the decompressed content, without companions: of any way to compress it.
     *
     * @param copy takes the content as well
     * @throws DamagedSourceException if it cannot be decompressed to its end
     * @throws IllegalStateException if it is not {@link #repeatable} and was opened before
     */
    public SourceHash contentHash(HashRequest request, OutputStream copy, LongConsumer watch)
            throws IOException {
        RunningHash hash = new RunningHash(request);
        try (InputStream in = open()) {
            add(in, hash, copy, watch);
        }
        return new SourceHash(hash.hex(), hash.count(), hash.beginnings());
    }

    private static void add(InputStream in, RunningHash hash, OutputStream copy, LongConsumer watch)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            hash.update(buffer, 0, count);
            copy.write(buffer, 0, count);
            watch.accept(count);
        }
    }

    /**
     * Whether what is stored is compressed, so that only reading it shows whether it is whole.
     *
     * @throws IllegalStateException if the source is not {@link #repeatable}
     */
    public boolean compressed() throws IOException {
        if (!repeatable()) {
            throw new IllegalStateException(name + " passes by only once");
        }
        try (InputStream in = content.open()) {
            return Compression.isAround(in.readNBytes(Compression.LONGEST_MAGIC));
        }
    }

    /**
     * The content from its beginning, decompressed. The caller closes it.
     *
     * @throws IllegalStateException if it is not {@link #repeatable} and was opened before
     */
    public InputStream open() throws IOException {
        PeekableInput input = pending == null ? start(bytesRead) : pending;
        pending = null;
        return input;
    }

    /** The beginning of the content; asking does not use it up. */
    public Sample head() throws IOException {
        if (pending != null) {
            return sample(pending);
        }
        if (!repeatable()) {
            pending = start(bytesRead);
            return sample(pending);
        }
        try (PeekableInput input = start(new AtomicLong())) {
            return sample(input);
        }
    }

    private Sample sample(PeekableInput input) throws IOException {
        byte[] bytes = input.peek(HEAD_BYTES);
        IOException failure = input.failure();
        String damage = failure instanceof DamagedSourceException damaged ? damaged.reason() : null;
        if (failure != null && (damage == null || bytes.length == 0)) {
            throw failure;
        }
        return new Sample(name, bytes, damage);
    }

    private PeekableInput start(AtomicLong counter) throws IOException {
        if (opened && !repeatable()) {
            throw new IllegalStateException(name + " passes by only once");
        }
        opened = true;
        counter.set(0);
        RawInput raw = new RawInput(content.open(), counter);
        try {
            return Compression.strip(raw, limits);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }
}
