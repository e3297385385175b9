package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.TextPattern;
import io.github.parityworkbench.diff.rule.ValueTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the noise in Keploy's configuration. */
record KeployReader(Reading reading) {
    private static final String WHERE = "test: {globalNoise: {global: {header: …, body: …}}}";

    RuleImport read(FileNode root) {
        FileNode noise = root;
        for (String name : List.of("test", "globalNoise")) {
            noise = noise.member(name).orElse(noise);
        }
        Map<String, FileNode> sections = noise.members(WHERE);
        if (!noise.has("global") && !noise.has("test-sets")) {
            throw noise.expected(WHERE);
        }
        sections.forEach(
                (name, section) -> {
                    if (name.equals("test-sets")) {
                        section.members("test sets")
                                .keySet()
                                .forEach(set -> reading.left(set, "no rule knows test sets"));
                    } else if (name.equals("global")) {
                        section.members("header and body").forEach(this::read);
                    } else {
                        throw section.error("there is no '" + name + "' in its noise");
                    }
                });
        return reading.done();
    }

    private void read(String section, FileNode keys) {
        Part part =
                switch (section) {
                    case "header" -> Part.HEADER;
                    case "body" -> Part.BODY;
                    default -> throw keys.expected("header or body, unlike '" + section + "'");
                };
        keys.members("paths with lists of patterns")
                .forEach(
                        (key, patterns) -> {
                            List<FileNode> list = patterns.elements("a list of patterns");
                            if (part == Part.HEADER) {
                                String name = key.toLowerCase(Locale.ROOT);
                                add(
                                        PathPattern.of(List.of(IndexFreePath.step(false, name))),
                                        part,
                                        list);
                            } else {
                                paths(key).forEach(path -> add(path, part, list));
                            }
                        });
    }

    /** What a key is found in: a field at any depth, or a path with or without arrays in it. */
    private static List<PathPattern> paths(String key) {
        List<String> names = List.of(key.split("\\.", -1));
        if (names.size() == 1) {
            return List.of(PathPattern.of(List.of(IndexFreePath.step(true, key))));
        }
        return IndexFreePath.of(names);
    }

    private void add(PathPattern path, Part part, List<FileNode> patterns) {
        RuleBuilder rule = reading.rule(path).part(part);
        if (!patterns.isEmpty()) {
            ValueTest test = new ValueTest.Matches(pattern(patterns));
            rule.when(new Condition.Values(test, test));
        }
        reading.narrowed(
                rule,
                part == Part.HEADER
                        ? "headers with longer names still count"
                        : "other spellings of its letters, longer names, paths around it and"
                                + " what is inside still count");
    }

    private static TextPattern pattern(List<FileNode> patterns) {
        String any =
                patterns.stream()
                        .map(each -> "(?:" + each.text("a pattern") + ")")
                        .collect(Collectors.joining("|"));
        try {
            return TextPattern.parse(any);
        } catch (IllegalArgumentException e) {
            throw patterns.get(0).error(String.valueOf(e.getMessage()));
        }
    }
}
