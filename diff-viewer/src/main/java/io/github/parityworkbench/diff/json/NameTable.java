package io.github.parityworkbench.diff.json;

import java.util.Arrays;

/** The different member names of a document, numbered from 0 as they first occur, with hashes. */
final class NameTable {
    /** Keeps the hashes of names apart from those of values. */
    static final long SEED = 0;

    private String[] names = new String[16];
    private long[] first = new long[16];
    private long[] second = new long[16];

    /** For each name the hash of its words, 0 where that was not asked for. */
    private long[] words = new long[16];

    private int size;

    /** Open addressing over twice as many slots or more: number of a name plus one, 0 if free. */
    private int[] slots = new int[32];

    int size() {
        return size;
    }

    String name(int number) {
        return names[number];
    }

    long first(int number) {
        return first[number];
    }

    long second(int number) {
        return second[number];
    }

    /**
     * A hash that names of the same words have in common, as {@code user_name} and {@code
     * userName}. Asking is safe from many threads, since all would write the same.
     */
    long words(int number) {
        if (words[number] == 0) {
            long hash =
                    names[number]
                            .codePoints()
                            .filter(Character::isLetterOrDigit)
                            .mapToLong(Character::toLowerCase)
                            .reduce(0, (before, point) -> ContentHash.mix(31 * before + point));
            words[number] = hash == 0 ? first[number] : hash;
        }
        return words[number];
    }

    /** The number of the name, -1 if there is none. */
    int find(String name) {
        byte[] bytes = HashedText.utf8(name);
        ContentHash hash = new ContentHash();
        hash.start(SEED);
        hash.add(bytes, 0, bytes.length);
        return find(hash.first(), hash.second());
    }

    /** The number of the name, by its hash; -1 if there is none. */
    int find(long firstHash, long secondHash) {
        return slots[slot(firstHash, secondHash)] - 1;
    }

    /** Numbers a name that is not in the table. */
    int add(String name, long firstHash, long secondHash) {
        if (size == names.length) {
            grow();
        }
        names[size] = name;
        first[size] = firstHash;
        second[size] = secondHash;
        slots[slot(firstHash, secondHash)] = size + 1;
        return size++;
    }

    private int slot(long firstHash, long secondHash) {
        int mask = slots.length - 1;
        int slot = (int) firstHash & mask;
        while (slots[slot] != 0 && !is(slots[slot] - 1, firstHash, secondHash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int number, long firstHash, long secondHash) {
        return first[number] == firstHash && second[number] == secondHash;
    }

    private void grow() {
        names = Arrays.copyOf(names, size * 2);
        first = Arrays.copyOf(first, size * 2);
        second = Arrays.copyOf(second, size * 2);
        words = Arrays.copyOf(words, size * 2);
        slots = new int[size * 4];
        for (int number = 0; number < size; number++) {
            slots[slot(first[number], second[number])] = number + 1;
        }
    }
}
