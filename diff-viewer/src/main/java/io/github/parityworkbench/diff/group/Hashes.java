package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.JsonText;

/** Hashes of 64 well mixed bits, the same on every machine: FNV-1a, finished as MurmurHash3 is. */
final class Hashes {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    static long of(JsonText text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ (text.byteAt(i) & 0xff)) * PRIME;
        }
        return mixed(hash);
    }

    static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
