package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule would silence, and what besides that it may not be meant for, in sentences. */
final class PreviewWords {
    private PreviewWords() {}

    /** The sentences; a rule that names no causes is taken to be meant for the most frequent. */
    static String of(Texts texts, Rule rule, RulePreview found) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                texts.get(
                        "ignore.preview",
                        found.differences(),
                        found.exchangesTouched(),
                        found.groupsSilenced().size(),
                        found.groupsNarrowed().size()));
        String besides =
                found.besides(meant(rule, found)).keySet().stream()
                        .map(cause -> cause.label() + " (" + found.causes().get(cause) + ")")
                        .collect(Collectors.joining(", "));
        if (!besides.isEmpty()) {
            sentences.add(texts.get("rules.besides", besides));
        }
        long fields = found.neverDiffered().values().stream().mapToLong(Set::size).sum();
        if (fields > 0) {
            sentences.add(texts.get("rules.never-differed", fields, found.payloadsLookedAt()));
        }
        return String.join(" ", sentences);
    }

    private static Set<Cause> meant(Rule rule, RulePreview found) {
        if (!rule.causes().isEmpty()) {
            return rule.causes();
        }
        return found.causes().entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(most -> Set.of(most.getKey()))
                .orElse(Set.of());
    }
}
