package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import java.util.List;

/** The queries that were asked before, in earlier sessions too, and a place among them. */
public final class RecentQueries {
    private final SettingsStore settings;
    private int at = -1;

    /** Those that the settings have, which get the new ones. */
    public RecentQueries(SettingsStore settings) {
        this.settings = settings;
    }

    /** Puts a query that was asked first; blank ones are not kept. */
    void remember(String query) {
        at = -1;
        if (!query.isBlank()) {
            settings.update(all -> all.withRecentQuery(query.strip()));
        }
    }

    /** The newest first. */
    List<String> all() {
        return settings.get().recentQueries();
    }

    /**
     * The one before the one that was given last, the oldest in the end; empty if there is none.
     */
    String older() {
        at = Math.min(at + 1, all().size() - 1);
        return at < 0 ? "" : all().get(at);
    }
}
