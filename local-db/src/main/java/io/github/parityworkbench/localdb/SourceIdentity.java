package io.github.parityworkbench.localdb;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is imported, known by its content: the same bytes under another name are the same source.
 *
 * @param name the file as the user named it
 * @param hash of the bytes, 32 or 64 lower-case hexadecimal digits
 * @param bytes their number
 * @param format the name of the log format that reads it
 */
public record SourceIdentity(String name, String hash, long bytes, String format) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}|[0-9a-f]{64}");

    public SourceIdentity {
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash in hexadecimal digits: " + hash);
        }
        if (bytes < 0) {
            throw new IllegalArgumentException("a source of " + bytes + " bytes");
        }
    }
}
