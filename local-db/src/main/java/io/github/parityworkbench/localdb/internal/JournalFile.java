package io.github.parityworkbench.localdb.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

/**
 * A text file that only grows: each line is the CRC-32C of its text in eight hexadecimal digits, a
 * space, and the text. A line is on disk when it is acknowledged; one that a crash cut off is
 * passed over, and so is one that was damaged.
 */
public final class JournalFile {
    private static final int CHECKSUM_DIGITS = 8;
    private static final int TAIL = 1 << 16;

    /** The texts are JSON objects, so one that does not end like one was cut off. */
    private static final String END = "}";

    private final Path file;

    /** The journal in {@code file}, which is made when the first line is written. */
    public JournalFile(Path file) {
        this.file = file;
    }

    /**
     * Adds lines in one go, and returns when they are on disk; all of them or, if it fails, none.
     */
    public synchronized void append(List<String> texts) throws IOException {
        StringBuilder added = new StringBuilder();
        for (String text : texts) {
            if (text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a line of a journal has no line break in it");
            }
            added.append(checksum(text)).append(' ').append(text).append('\n');
        }
        boolean isNew = Files.notExists(file);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            if (isNew) {
                WorkspaceFolder.makePrivate(file);
            }
            // A line that was cut off does not swallow the next one.
            String lead = endsInsideALine(channel) ? "\n" : "";
            append(channel, (lead + added).getBytes(StandardCharsets.UTF_8));
        }
        if (isNew) {
            WorkspaceFolder.flush(folder());
        }
    }

    /** All of it or nothing, so that what fails is not found in the midst of what follows. */
    private static void append(FileChannel channel, byte[] lines) throws IOException {
        long before = channel.size();
        try {
            ByteBuffer left = ByteBuffer.wrap(lines);
            channel.position(before);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
    }

    private static boolean endsInsideALine(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        return last.get(0) != '\n';
    }

    /**
     * The lines of a journal.
     *
     * @param texts those that are whole, in order
     * @param damaged how many were changed since they were written
     */
    public record Content(List<String> texts, int damaged) {
        public Content {
            texts = List.copyOf(texts);
        }
    }

    /** Reads the journal; one that is not there is empty. */
    public synchronized Content read() throws IOException {
        return content(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    private static Content content(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        int damaged = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            if (isWhole(line)) {
                texts.add(line.substring(CHECKSUM_DIGITS + 1));
            } else if (line.endsWith(END)) {
                damaged++;
            }
            // What has no end was cut off by a crash before it was acknowledged.
        }
        return new Content(texts, damaged);
    }

    /** The last whole lines, in order: as many as are {@code enough}, or all, and not many more. */
    synchronized List<String> lastTexts(Predicate<List<String>> enough) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            List<String> texts = List.of();
            for (long length = TAIL; !enough.test(texts); length *= 2) {
                texts = content(tail(channel, Math.min(size, length))).texts();
                if (length >= size) {
                    break;
                }
            }
            return texts;
        }
    }

    private static byte[] tail(FileChannel channel, long length) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate(Math.toIntExact(length));
        long from = channel.size() - length;
        int read = 0;
        while (read >= 0 && tail.hasRemaining()) {
            read = channel.read(tail, from + tail.position());
        }
        return tail.array();
    }

    /** Puts these lines in the place of all that are there; a crash leaves the old or the new. */
    public synchronized void replace(List<String> texts) throws IOException {
        Path fresh = folder().resolve(FreshDatabase.JOURNAL);
        Files.deleteIfExists(fresh);
        new JournalFile(fresh).append(texts);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        WorkspaceFolder.flush(folder());
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static boolean isWhole(String line) {
        return line.length() > CHECKSUM_DIGITS
                && line.startsWith(checksum(line.substring(CHECKSUM_DIGITS + 1)) + " ");
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", checksum.getValue());
    }
}
