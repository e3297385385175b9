package io.github.parityworkbench.importers.reading;

/** Makes ids for exchanges that have none: the same record at the same place, the same id. */
final class Fingerprint {
    private static final long ODD = 0x9e3779b97f4a7c15L;

    private Fingerprint() {}

    /** 16 hexadecimal digits. */
    static String of(byte[] record, long offset) {
        long hash = mixed(offset + ODD * record.length);
        long word = 0;
        for (int i = 0; i < record.length; i++) {
            word = word << 8 | (record[i] & 0xff);
            if ((i & 7) == 7) {
                hash = mixed(hash ^ word) * ODD;
                word = 0;
            }
        }
        hash = mixed(hash ^ word);
        StringBuilder id = new StringBuilder(16);
        for (int shift = 60; shift >= 0; shift -= 4) {
            id.append(Character.forDigit((int) (hash >>> shift) & 0xf, 16));
        }
        return id.toString();
    }

    /** The finalizer of SplitMix64: every bit of the input moves about half of the output's. */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
