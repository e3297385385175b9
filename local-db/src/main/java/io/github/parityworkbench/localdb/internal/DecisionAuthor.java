package io.github.parityworkbench.localdb.internal;

import org.jspecify.annotations.Nullable;

/** Who decides: the name that the journal keeps beside each decision. */
public final class DecisionAuthor {
    private static final String VARIABLE = "PARITY_USER";

    private DecisionAuthor() {}

    /** {@code PARITY_USER} if that is set, else the user of the system. */
    public static String ofThisProcess() {
        return of(System.getenv(VARIABLE), System.getProperty("user.name"));
    }

    static String of(@Nullable String chosen, @Nullable String user) {
        if (chosen != null && !chosen.isBlank()) {
            return chosen.strip();
        }
        return user == null || user.isBlank() ? "unknown" : user;
    }
}
