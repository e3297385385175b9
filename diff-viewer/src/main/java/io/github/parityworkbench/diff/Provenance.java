package io.github.parityworkbench.diff;

/**
 * Where a record was read.
 *
 * @param source the file as the user named it, with the entry of an archive behind {@code !}
 * @param line from 1; 0 where the format has no lines
 * @param offset the first byte of the record in the uncompressed source, from 0
 */
public record Provenance(String source, long line, long offset) {
    public Provenance {
        if (line < 0 || offset < 0) {
            throw new IllegalArgumentException("negative position: " + line + ", " + offset);
        }
    }

    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source + " at byte " + offset;
    }
}
