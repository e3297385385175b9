package io.github.parityworkbench.diff.group;

/** When something holds for a group: where it holds for at least nine in ten. */
final class Shares {
    private Shares() {}

    static boolean nearlyAll(long part, long whole) {
        return whole > 0 && part * 10 >= whole * 9;
    }
}
