package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                    LastSession.NONE);

    private static final int MOST_RECENT = 8;
    private static final int MOST_QUERIES = 20;

    @SuppressWarnings("NullAway") // a file written by another version may lack members
    public Settings {
        appearance = appearance == null ? Appearance.SYSTEM : appearance;
        dividers = dividers == null ? Map.of() : Map.copyOf(dividers);
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        recentWorkspaces = recentWorkspaces == null ? List.of() : List.copyOf(recentWorkspaces);
        recentQueries = recentQueries == null ? List.of() : List.copyOf(recentQueries);
        keys = keys == null ? Map.of() : Map.copyOf(keys);
        preferences = preferences == null ? Preferences.DEFAULTS : preferences;
        last = last == null ? LastSession.NONE : last;
    }

    /** The same with another theme. */
    public Settings withAppearance(Appearance chosen) {
        return new Settings(
                chosen,
                window,
                dividers,
                columns,
                recentWorkspaces,
                recentQueries,
                keys,
                preferences,
                last);
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowBounds bounds) {
        return new Settings(
                appearance,
                bounds,
                dividers,
                columns,
                recentWorkspaces,
                recentQueries,
                keys,
                preferences,
                last);
    }

    /** The same with the positions of one split pane replaced. */
    public Settings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> changed = new TreeMap<>(dividers);
        changed.put(pane, List.copyOf(positions));
        return new Settings(
                appearance,
                window,
                changed,
                columns,
                recentWorkspaces,
                recentQueries,
                keys,
                preferences,
                last);
    }

    /** The same with the columns of one table replaced. */
    public Settings withColumns(String table, Map<String, Double> widths) {
        Map<String, Map<String, Double>> changed = new TreeMap<>(columns);
        changed.put(table, new LinkedHashMap<>(widths));
        return new Settings(
                appearance,
                window,
                dividers,
                changed,
                recentWorkspaces,
                recentQueries,
                keys,
                preferences,
                last);
    }

    /** The same with this workspace as the newest; the oldest falls out of a long list. */
    public Settings withRecentWorkspace(String folder) {
        List<String> kept = newestFirst(recentWorkspaces, folder, MOST_RECENT);
        return new Settings(
                appearance,
                window,
                dividers,
                columns,
                kept,
                recentQueries,
                keys,
                preferences,
                last);
    }

    /** The same with this query as the newest; the oldest falls out of a long list. */
    public Settings withRecentQuery(String query) {
        List<String> kept = newestFirst(recentQueries, query, MOST_QUERIES);
        return new Settings(
                appearance,
                window,
                dividers,
                columns,
                recentWorkspaces,
                kept,
                keys,
                preferences,
                last);
    }

    private static List<String> newestFirst(List<String> before, String newest, int most) {
        List<String> all = new ArrayList<>(before);
        all.remove(newest);
        all.add(0, newest);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** The same with other keys. */
    public Settings withKeys(Map<String, String> chosen) {
        return new Settings(
                appearance,
                window,
                dividers,
                columns,
                recentWorkspaces,
                recentQueries,
                chosen,
                preferences,
                last);
    }

    /** The same with other preferences. */
    public Settings withPreferences(Preferences chosen) {
        return new Settings(
                appearance,
                window,
                dividers,
                columns,
                recentWorkspaces,
                recentQueries,
                keys,
                chosen,
                last);
    }

    /** The same with the user elsewhere. */
    public Settings withLast(LastSession now) {
        return new Settings(
                appearance,
                window,
                dividers,
                columns,
                recentWorkspaces,
                recentQueries,
                keys,
                preferences,
                now);
    }
}
