package io.github.parityworkbench.localdb.internal;

/** Counts differences and the exchanges they are in, by the number of a group or an endpoint. */
final class Tally {
    private final long[] exchanges;
    private final long[] activeExchanges;
    private final long[] activeOccurrences;

    /** The last exchange counted, so that each is counted once. */
    private final long[] seenIn;

    private final long[] activeIn;

    Tally(int last) {
        exchanges = new long[last + 1];
        activeExchanges = new long[last + 1];
        activeOccurrences = new long[last + 1];
        seenIn = new long[last + 1];
        activeIn = new long[last + 1];
    }

    /** Counts a difference in {@code exchange}, a number above 0; all of one come together. */
    void add(int number, long exchange, boolean active) {
        if (seenIn[number] != exchange) {
            seenIn[number] = exchange;
            exchanges[number]++;
        }
        if (active) {
            activeOccurrences[number]++;
            if (activeIn[number] != exchange) {
                activeIn[number] = exchange;
                activeExchanges[number]++;
            }
        }
    }

    /** Adds what was counted in other exchanges. */
    void merge(Tally other) {
        for (int i = 0; i < exchanges.length; i++) {
            exchanges[i] += other.exchanges[i];
            activeExchanges[i] += other.activeExchanges[i];
            activeOccurrences[i] += other.activeOccurrences[i];
        }
    }

    long exchanges(int number) {
        return exchanges[number];
    }

    long activeExchanges(int number) {
        return activeExchanges[number];
    }

    long activeOccurrences(int number) {
        return activeOccurrences[number];
    }
}
