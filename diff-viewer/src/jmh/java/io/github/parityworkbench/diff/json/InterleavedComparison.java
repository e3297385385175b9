package io.github.parityworkbench.diff.json;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times all libraries in turns, pair by pair, and prints the medians of processor time: on a machine
 * that others use as well, wall-clock times say more about the others.
 */
public final class InterleavedComparison {
    /** No library gets more rounds than this, or more time in all. */
    private static final int MOST_ROUNDS = 100;

    private static final double MOST_MILLISECONDS = 4_000;

    /** Beyond this size the others take hours, or all memory. */
    private static final int MOST_FOR_OTHERS = 10_000;

    /** Small pairs are compared so many times a round. */
    private static final int SMALL_REPEATS = 200;

    private interface Contestant {
        int operations(Shapes pair) throws IOException;
    }

    private InterleavedComparison() {}

    /** Prints a Markdown table; the arguments are the sizes; without any only the small pair. */
    public static void main(String[] sizes) throws IOException {
        System.out.println("| elements | shape | items | parity ms | zjsonpatch ms | json-patch ms |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        for (String kind : List.of("keyed", "unkeyed", "scalars")) {
            for (String shape : List.of("head", "changed", "shuffled")) {
                for (String size : sizes) {
                    int items = Integer.parseInt(size);
                    String medians = medians(Shapes.of(kind, shape, items), items, 1);
                    System.out.printf("| %s | %s | %s | %s |%n", kind, shape, size, medians);
                }
            }
        }
        String small = medians(Shapes.small(), 16, SMALL_REPEATS);
        System.out.println("| answer | 2 KB | 16 | " + small + " |");
    }

    private static String medians(Shapes pair, int items, int repeats) throws IOException {
        List<Contestant> contestants = new ArrayList<>(List.of(Contestants::parity));
        if (items <= MOST_FOR_OTHERS) {
            contestants.add(Contestants::zjsonpatch);
            contestants.add(Contestants::javaJsonTools);
        }
        List<List<Double>> times = new ArrayList<>();
        contestants.forEach(contestant -> times.add(new ArrayList<>()));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (int c = 0; c < contestants.size(); c++) {
                List<Double> own = times.get(c);
                if (own.stream().mapToDouble(Double::doubleValue).sum() < MOST_MILLISECONDS) {
                    own.add(milliseconds(contestants.get(c), pair, repeats));
                }
            }
        }
        List<String> medians = new ArrayList<>();
        for (List<Double> own : times) {
            // The first rounds are warm-up, where there are enough of them.
            List<Double> warm = own.subList(own.size() > 6 ? own.size() / 3 : 0, own.size());
            double median = warm.stream().sorted().toList().get(warm.size() / 2);
            medians.add(String.format(Locale.ROOT, repeats > 1 ? "%.4f" : "%.1f", median));
        }
        while (medians.size() < 3) {
            medians.add("–");
        }
        return String.join(" | ", medians);
    }

    private static double milliseconds(Contestant contestant, Shapes pair, int repeats)
            throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            if (contestant.operations(pair) == 0) {
                throw new IllegalStateException("the documents differ");
            }
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / repeats;
    }
}
