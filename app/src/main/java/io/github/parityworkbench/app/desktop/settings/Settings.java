package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the desktop remembers between two starts.
 *
 * @param window null before the first start
 * @param dividers by the name of the split pane, its positions from 0 to 1
 * @param columns by the name of the table, the widths of its columns by their names, in their order
 * @param recentWorkspaces folders, the newest first
 * @param recentQueries as they were typed, the newest first
 * @param keys by the name of the action, the key that the user gave it
 * @param lastExport what rules and tickets were written for last
 * @param last where the user was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
        Appearance appearance,
        @Nullable WindowBounds window,
        Map<String, List<Double>> dividers,
        Map<String, Map<String, Double>> columns,
        List<String> recentWorkspaces,
        List<String> recentQueries,
        Map<String, String> keys,
        Preferences preferences,
        LastExport lastExport,
        LastSession last) {
    /** What a first start begins with. */
    public static final Settings DEFAULTS =
            new Settings(
                    Appearance.SYSTEM,
                    null,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Preferences.DEFAULTS,
                    LastExport.NONE,
                    LastSession.NONE);

    private static final int MOST_RECENT = 8;
    private static final int MOST_QUERIES = 20;

    @SuppressWarnings("NullAway") // a file written by another version may lack members
    public Settings {
        appearance = appearance == null ? Appearance.SYSTEM : appearance;
        dividers = dividers == null ? Map.of() : Map.copyOf(dividers);
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        recentWorkspaces =
                recentWorkspaces == null
                        ? List.of()
                        : recentWorkspaces.stream().filter(LastSession::isFolder).toList();
        recentQueries = recentQueries == null ? List.of() : List.copyOf(recentQueries);
        keys = keys == null ? Map.of() : Map.copyOf(keys);
        preferences = preferences == null ? Preferences.DEFAULTS : preferences;
        lastExport = lastExport == null ? LastExport.NONE : lastExport;
        last = last == null ? LastSession.NONE : last;
    }

    /** The same with another theme. */
    public Settings withAppearance(Appearance chosen) {
        return with(draft -> draft.appearance = chosen);
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowBounds bounds) {
        return with(draft -> draft.window = bounds);
    }

    /** The same with the positions of one split pane replaced. */
    public Settings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> changed = new TreeMap<>(dividers);
        changed.put(pane, List.copyOf(positions));
        return with(draft -> draft.dividers = changed);
    }

    /** The same with the columns of one table replaced. */
    public Settings withColumns(String table, Map<String, Double> widths) {
        Map<String, Map<String, Double>> changed = new TreeMap<>(columns);
        changed.put(table, new LinkedHashMap<>(widths));
        return with(draft -> draft.columns = changed);
    }

    /** The same with this workspace as the newest; the oldest falls out of a long list. */
    public Settings withRecentWorkspace(String folder) {
        List<String> recent = newestFirst(recentWorkspaces, folder, MOST_RECENT);
        return with(draft -> draft.recentWorkspaces = recent);
    }

    /** The same with this query as the newest; the oldest falls out of a long list. */
    public Settings withRecentQuery(String query) {
        List<String> recent = newestFirst(recentQueries, query, MOST_QUERIES);
        return with(draft -> draft.recentQueries = recent);
    }

    /** The same with other keys. */
    public Settings withKeys(Map<String, String> chosen) {
        return with(draft -> draft.keys = chosen);
    }

    /** The same with other preferences. */
    public Settings withPreferences(Preferences chosen) {
        return with(draft -> draft.preferences = chosen);
    }

    /** The same with rules or tickets written for something else. */
    public Settings withLastExport(LastExport now) {
        return with(draft -> draft.lastExport = now);
    }

    /** The same with the user elsewhere. */
    public Settings withLast(LastSession now) {
        return with(draft -> draft.last = now);
    }

    private static List<String> newestFirst(List<String> before, String newest, int most) {
        List<String> all = new ArrayList<>(before);
        all.remove(newest);
        all.add(0, newest);
        return all.subList(0, Math.min(most, all.size()));
    }

    private Settings with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finish();
    }

    /** Settings in which something is being replaced. */
    private static final class Draft {
        private Appearance appearance;
        private @Nullable WindowBounds window;
        private Map<String, List<Double>> dividers;
        private Map<String, Map<String, Double>> columns;
        private List<String> recentWorkspaces;
        private List<String> recentQueries;
        private Map<String, String> keys;
        private Preferences preferences;
        private LastExport lastExport;
        private LastSession last;

        Draft(Settings before) {
            appearance = before.appearance;
            window = before.window;
            dividers = before.dividers;
            columns = before.columns;
            recentWorkspaces = before.recentWorkspaces;
            recentQueries = before.recentQueries;
            keys = before.keys;
            preferences = before.preferences;
            lastExport = before.lastExport;
            last = before.last;
        }

        Settings finish() {
            return new Settings(
                    appearance,
                    window,
                    dividers,
                    columns,
                    recentWorkspaces,
                    recentQueries,
                    keys,
                    preferences,
                    lastExport,
                    last);
        }
    }
}
