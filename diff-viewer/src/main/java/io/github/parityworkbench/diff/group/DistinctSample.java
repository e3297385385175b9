package io.github.parityworkbench.diff.group;

import java.util.Arrays;

/**
 * How many different values were met, and how often each, in bounded space: those values are kept
 * whose hashes are the smallest, each with its exact count. Which ones these are depends on the set
 * of values alone, so samples merge to the same whole in any order. (The k minimum values of
 * Bar-Yossef and others, 2002.)
 */
final class DistinctSample {
    /**
     * So many bits of a hash are kept: of ten million values two share them once in 200 samples.
     */
    private static final int BITS = 36;

    private static final int DROPPED_BITS = Long.SIZE - BITS;

    private final int limit;
    private int size;
    private long[] hashes = {};
    private long[] counts = {};

    /** A way to read a sample of at most so many values. */
    @FunctionalInterface
    interface Reading {
        DistinctSample read(CompactReader in, int limit);
    }

    /** A sample of at most {@code limit} values. */
    DistinctSample(int limit) {
        this.limit = limit;
    }

    void add(long hash, long count) {
        put(hash >>> DROPPED_BITS, count);
    }

    private void put(long hash, long count) {
        int at = find(hash);
        if (at >= 0) {
            counts[at] += count;
        } else if (-at - 1 < limit) {
            insert(-at - 1, hash, count);
        }
    }

    void merge(DistinctSample other) {
        for (int i = 0; i < other.size; i++) {
            put(other.hashes[i], other.counts[i]);
        }
    }

    /** The number of different values: exact below the limit, else estimated. */
    long distinct() {
        if (size < limit) {
            return size;
        }
        double share = hashes[size - 1] / (double) (1L << BITS);
        return Math.max(size, Math.round((size - 1) / share));
    }

    /** How often a value was met on average; 0 where there is none. */
    double meanCount() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += counts[i];
        }
        return size == 0 ? 0 : sum / (double) size;
    }

    /** Writes the steps from one hash to the next, and then the counts. */
    void write(CompactWriter out) {
        out.number(size);
        long last = 0;
        for (int i = 0; i < size; i++) {
            out.number(hashes[i] - last);
            last = hashes[i];
        }
        for (int i = 0; i < size; i++) {
            out.number(counts[i]);
        }
    }

    static DistinctSample read(CompactReader in, int limit) {
        DistinctSample sample = new DistinctSample(limit);
        int size = in.upTo(limit);
        long[] read = new long[size];
        long last = 0;
        for (int i = 0; i < size; i++) {
            last += in.number();
            read[i] = last;
        }
        for (long hash : read) {
            sample.put(hash, in.number());
        }
        return sample;
    }

    /** Reads what version 1 of an aggregate has: whole hashes, each with its count. */
    static DistinctSample readWhole(CompactReader in, int limit) {
        DistinctSample sample = new DistinctSample(limit);
        int size = in.size();
        for (int i = 0; i < size; i++) {
            sample.add(in.hash(), in.number());
        }
        return sample;
    }

    /** The place of a hash among those in order, or minus the place to insert minus 1. */
    private int find(long hash) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(hashes[middle], hash);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private void insert(int at, long hash, long count) {
        if (size == hashes.length && size < limit) {
            int longer = Math.min(limit, Math.max(4, size * 2));
            hashes = Arrays.copyOf(hashes, longer);
            counts = Arrays.copyOf(counts, longer);
        }
        int kept = Math.min(size, limit - 1);
        System.arraycopy(hashes, at, hashes, at + 1, kept - at);
        System.arraycopy(counts, at, counts, at + 1, kept - at);
        hashes[at] = hash;
        counts[at] = count;
        size = kept + 1;
    }
}
