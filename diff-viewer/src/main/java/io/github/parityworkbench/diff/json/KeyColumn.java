package io.github.parityworkbench.diff.json;

/** The values of a possible key over the elements of one array. */
final class KeyColumn {
    /** For each element the hash of its value, {@link KeyHash#NONE} where it has none. */
    final long[] hashes;

    private final int present;
    private final boolean numbers;
    private final HashIndex distinct;

    /**
     * @param numbers whether there are numbers among the values
     */
    KeyColumn(long[] hashes, boolean numbers) {
        this.hashes = hashes;
        this.numbers = numbers;
        this.distinct = new HashIndex(hashes.length);
        int count = 0;
        for (long hash : hashes) {
            if (hash != KeyHash.NONE) {
                distinct.number(hash);
                count++;
            }
        }
        this.present = count;
    }

    /** The values of both columns together, none where one has none. */
    KeyColumn with(KeyColumn other) {
        long[] joined = new long[hashes.length];
        for (int i = 0; i < joined.length; i++) {
            if (hashes[i] != KeyHash.NONE && other.hashes[i] != KeyHash.NONE) {
                joined[i] = ContentHash.mix(hashes[i]) + 31 * other.hashes[i];
            }
        }
        return new KeyColumn(joined, false);
    }

    /** The first element with this value, -1 if there is none. */
    int indexOf(long hash) {
        if (distinct.find(hash) >= 0) {
            for (int i = 0; i < hashes.length; i++) {
                if (hashes[i] == hash) {
                    return i;
                }
            }
        }
        return -1;
    }

    int items() {
        return hashes.length;
    }

    int present() {
        return present;
    }

    int distinct() {
        return distinct.size();
    }

    boolean hasNumbers() {
        return numbers;
    }

    /** How many different values are in both columns. */
    int shared(KeyColumn other) {
        HashIndex seen = new HashIndex(16);
        for (long hash : hashes) {
            if (hash != KeyHash.NONE && other.distinct.find(hash) >= 0) {
                seen.number(hash);
            }
        }
        return seen.size();
    }
}
