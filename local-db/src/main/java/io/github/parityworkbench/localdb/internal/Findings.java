package io.github.parityworkbench.localdb.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a verification finds wrong: a few of each place, since damage comes in heaps. */
public final class Findings {
    private static final int MOST_OF_A_PLACE = 10;

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Something that is not as it was written.
     *
     * @param place a table, or the file of the journal
     * @param rows which rows of it, empty for all
     */
    public record Finding(String place, String rows, String what) {}

    /** Some work that may meet damage. */
    @FunctionalInterface
    interface Check {
        /** Does it. */
        void run() throws SQLException;
    }

    void add(String place, String rows, String what) {
        int count = counts.merge(place, 1, Integer::sum);
        if (count <= MOST_OF_A_PLACE) {
            all.add(new Finding(place, rows, what));
        }
    }

    /** Runs the check; whether it came to its end. */
    boolean check(String place, String rows, Check check) {
        try {
            check.run();
            return true;
        } catch (DamagedDataException e) {
            add(place, rows, e.what());
        } catch (FailedReadException e) {
            add(place, rows, "it cannot be read (database error " + e.errorCode() + ")");
        } catch (SQLException e) {
            add(place, rows, "it cannot be read (database error " + e.getErrorCode() + ")");
        } catch (RuntimeException e) {
            // What was unpacked breaks a rule of its type, so it is not what was packed.
            add(place, rows, "it holds something that was never written");
        }
        return false;
    }

    /** Everything found, with a word on each place that has more. */
    public List<Finding> all() {
        List<Finding> findings = new ArrayList<>(all);
        counts.forEach(
                (place, count) -> {
                    if (count > MOST_OF_A_PLACE) {
                        findings.add(
                                new Finding(
                                        place, "", count - MOST_OF_A_PLACE + " more like these"));
                    }
                });
        return findings;
    }
}
