package io.github.parityworkbench.localdb;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is imported, known by its content: the same bytes under another name are the same source.
 *
 * @param name the file as the user named it
 * @param sha256 64 lower-case hexadecimal digits over the bytes as they stand on disk
 * @param bytes their number
 * @param format the name of the log format that reads it
 */
public record SourceIdentity(String name, String sha256, long bytes, String format) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public SourceIdentity {
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        if (bytes < 0) {
            throw new IllegalArgumentException("a source of " + bytes + " bytes");
        }
    }
}
