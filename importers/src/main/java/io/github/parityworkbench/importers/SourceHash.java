package io.github.parityworkbench.importers;

import java.util.Map;

/**
 * By what a source is known again.
 *
 * @param hex of all its bytes, in hexadecimal digits
 * @param bytes their number
 * @param beginnings of its beginnings of certain lengths, as far as they end with a line
 */
public record SourceHash(String hex, long bytes, Map<Long, String> beginnings) {
    public SourceHash {
        beginnings = Map.copyOf(beginnings);
    }
}
