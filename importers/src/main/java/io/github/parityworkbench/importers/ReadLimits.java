package io.github.parityworkbench.importers;

import io.github.parityworkbench.importers.json.JsonScanner;

/**
 * What is the most that a source may ask of the reader; beyond, it gets a problem instead of
 * memory.
 *
 * @param recordBytes the longest record, at most half a gigabyte
 * @param depth how deep the JSON of a record may nest
 * @param expandedBytes the most that one source may decompress to
 * @param ratio the most that {@link #ratioFrom} bytes and more may have grown by decompression
 * @param ratioFrom decompressed bytes below which the ratio does not matter
 * @param entries the most files in one archive
 * @param nesting how many containers may lie in each other
 */
public record ReadLimits(
        int recordBytes,
        int depth,
        long expandedBytes,
        int ratio,
        long ratioFrom,
        int entries,
        int nesting) {
    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_RECORD = 512 * MEGABYTE;

    /** Generous for any log, and small enough for a heap of 256 MB. */
    public static final ReadLimits DEFAULTS =
            new ReadLimits(
                    32 * MEGABYTE,
                    JsonScanner.MAXIMUM_DEPTH,
                    1L << 40,
                    1_000,
                    1_024L * MEGABYTE,
                    100_000,
                    4);

    public ReadLimits {
        if (recordBytes < 1
                || recordBytes > LONGEST_RECORD
                || depth < 1
                || expandedBytes < 1
                || ratio < 1
                || ratioFrom < 0
                || entries < 1
                || nesting < 1) {
            throw new IllegalArgumentException("a limit is out of range");
        }
    }
}
