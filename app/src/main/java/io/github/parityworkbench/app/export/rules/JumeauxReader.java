package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the ignores of Jumeaux's judgement. */
record JumeauxReader(Reading reading) {
    private static final Set<Kind> REMOVED = EnumSet.of(Kind.MISSING);
    private static final Set<Kind> ADDED = EnumSet.of(Kind.EXTRA);
    private static final Set<Kind> CHANGED = EnumSet.of(Kind.VALUE, Kind.TYPE);

    /** A path and the kinds that it was named for. */
    private record Found(FileNode place, Set<Kind> kinds) {}

    RuleImport read(FileNode root) {
        for (FileNode addon :
                root.member("judgement")
                        .orElseThrow(() -> root.expected("judgement with the add-on ignore"))
                        .elements("a list of add-ons")) {
            if (addon.member("name").filter(each -> each.is("ignore")).isPresent()) {
                FileNode ignores =
                        addon.member("config")
                                .flatMap(config -> config.member("ignores"))
                                .orElseThrow(() -> addon.expected("config: {ignores: […]}"));
                ignores.elements("a list of ignores").forEach(this::ignore);
            }
        }
        return reading.done();
    }

    private void ignore(FileNode ignore) {
        String title = ignore.member("title").map(each -> each.text("a title")).orElse("");
        FileNode conditions =
                ignore.member("conditions").orElseThrow(() -> ignore.expected("conditions"));
        for (FileNode condition : conditions.elements("a list of conditions")) {
            Map<String, Found> paths = new LinkedHashMap<>();
            if (condition.has("when")) {
                reading.left(title, "a rule does not know Jinja's conditions");
                continue;
            }
            condition
                    .members("added, changed and removed")
                    .forEach((change, cases) -> gather(title, change, cases, paths));
            paths.values().forEach(each -> add(title, each.place(), each.kinds()));
        }
    }

    private void gather(String title, String change, FileNode cases, Map<String, Found> paths) {
        Set<Kind> meant =
                switch (change) {
                    case "removed" -> REMOVED;
                    case "added" -> ADDED;
                    case "changed" -> CHANGED;
                    default ->
                            throw cases.expected(
                                    "added, changed or removed, unlike '" + change + "'");
                };
        for (FileNode each : cases.elements("a list of paths")) {
            FileNode path = each.member("path").orElseThrow(() -> each.expected("a path"));
            if (each.has("when")) {
                reading.left(title, "a rule does not know Jinja's conditions");
            } else {
                paths.computeIfAbsent(
                                path.text("a path"),
                                regex -> new Found(path, EnumSet.noneOf(Kind.class)))
                        .kinds()
                        .addAll(meant);
            }
        }
    }

    private void add(String title, FileNode place, Set<Kind> kinds) {
        PathPattern path = JumeauxPath.read(place);
        List<Kind> all = new ArrayList<>(kinds);
        boolean every = all.size() == Kind.values().length - 1;
        RuleBuilder rule = reading.rule(path).kinds(every ? List.of() : all);
        rule.reason(title.isEmpty() ? "" : title);
        reading.exact(rule);
    }
}
