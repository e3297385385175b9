package io.github.parityworkbench.importers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Puts files that make one log together. */
final class Bundling {
    private final List<LogFormat> formats;
    private final List<LogFormat> others;

    /**
     * @param formats those whose bundles are looked for
     */
    Bundling(List<LogFormat> formats) {
        this.formats = formats.stream().filter(format -> !format.bundles().isEmpty()).toList();
        this.others = formats.stream().filter(format -> format.bundles().isEmpty()).toList();
    }

    /**
     * Whether a file leads a bundle or seems to belong to one, by its path with slashes; a log of
     * another format does not.
     */
    boolean isPart(String path, LogSource source) throws IOException {
        if (!led(path.substring(path.lastIndexOf('/') + 1), source).isEmpty()) {
            return true;
        }
        if (!mayBelong(path)) {
            return false;
        }
        Sample head = source.head();
        return others.stream().noneMatch(format -> format.probe(head) == Match.CERTAIN);
    }

    private boolean mayLead(String name) {
        return formats.stream()
                .flatMap(format -> format.bundles().stream())
                .anyMatch(bundle -> bundle.leader().equals(name));
    }

    private boolean mayBelong(String path) {
        int end = path.length();
        while (end > 0) {
            int slash = path.lastIndexOf('/', end - 1);
            String rest = path.substring(slash + 1);
            if (formats.stream()
                    .flatMap(format -> format.bundles().stream())
                    .anyMatch(bundle -> bundle.claims(rest))) {
                return true;
            }
            end = slash;
        }
        return false;
    }

    /** The bundles that this file leads: it has the name, and the content too. */
    List<Bundle> led(String name, LogSource source) throws IOException {
        if (!mayLead(name)) {
            return List.of();
        }
        Sample head;
        try {
            head = source.head();
        } catch (DamagedSourceException damaged) {
            return List.of();
        }
        return formats.stream()
                .filter(format -> format.probe(head) == Match.CERTAIN)
                .flatMap(format -> format.bundles().stream())
                .filter(bundle -> bundle.leader().equals(name))
                .toList();
    }

    /**
     * The same sources in the same order, those that belong to another one as its {@linkplain
     * LogSource#companions companions}. An outer bundle takes inner ones whole.
     *
     * @param files by their paths with slashes
     */
    List<LogSource> grouped(Map<String, LogSource> files) throws IOException {
        NavigableMap<String, LogSource> left = new TreeMap<>(files);
        Map<String, LogSource> leading = new TreeMap<>();
        List<String> paths = new ArrayList<>(files.keySet());
        paths.sort(Comparator.comparing(path -> path.chars().filter(c -> c == '/').count()));
        for (String path : paths) {
            LogSource source = left.get(path);
            if (source != null) {
                int slash = path.lastIndexOf('/');
                for (Bundle bundle : led(path.substring(slash + 1), source)) {
                    Map<String, LogSource> claimed =
                            claimed(bundle, path.substring(0, slash + 1), left);
                    leading.put(path, source.with(claimed));
                }
            }
        }
        List<LogSource> grouped = new ArrayList<>();
        for (String path : files.keySet()) {
            LogSource alone = left.get(path);
            if (alone != null) {
                grouped.add(leading.getOrDefault(path, alone));
            }
        }
        return grouped;
    }

    /** Takes what a bundle claims, by the paths from its own folder. */
    private static Map<String, LogSource> claimed(
            Bundle bundle, String folder, NavigableMap<String, LogSource> left) {
        Map<String, LogSource> claimed = new TreeMap<>();
        for (Map.Entry<String, LogSource> file : left.tailMap(folder, true).entrySet()) {
            if (!file.getKey().startsWith(folder)) {
                break;
            }
            String path = file.getKey().substring(folder.length());
            if (bundle.claims(path)) {
                claimed.put(path, file.getValue());
            }
        }
        claimed.keySet().forEach(path -> left.remove(folder + path));
        return claimed;
    }
}
