package io.github.parityworkbench.diff.cause;

/** Tells texts to which most of what is peculiar in Unicode does not apply. */
final class Ascii {
    private Ascii() {}

    /** Whether both texts have ASCII characters only. */
    static boolean only(String one, String other) {
        return only(one) && only(other);
    }

    private static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
