package io.github.parityworkbench.app.desktop.triage;

import java.util.ArrayList;
import java.util.List;

/** The queries that were asked before, the newest first, and a place among them. */
final class RecentQueries {
    private static final int MOST = 20;

    private final List<String> queries = new ArrayList<>();
    private int at = -1;

    /** Puts a query that was asked first; blank ones are not kept. */
    void remember(String query) {
        at = -1;
        if (!query.isBlank()) {
            queries.remove(query.strip());
            queries.add(0, query.strip());
            if (queries.size() > MOST) {
                queries.remove(MOST);
            }
        }
    }

    List<String> all() {
        return List.copyOf(queries);
    }

    /**
     * The one before the one that was given last, the oldest in the end; empty if there is none.
     */
    String older() {
        at = Math.min(at + 1, queries.size() - 1);
        return at < 0 ? "" : queries.get(at);
    }
}
