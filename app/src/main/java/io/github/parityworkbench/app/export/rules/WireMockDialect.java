package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector.Name;
import io.github.parityworkbench.diff.rule.Selector.Wildcard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a WireMock stub. WireMock names no paths: what is not compared is a placeholder in the
 * expected document, so that this is a document of placeholders to lay over it.
 */
final class WireMockDialect extends RuleByRule<WireMockDialect.Placeholder>
        implements ReadableDialect {
    private static final String EXTRA = "ignoreExtraElements";
    private static final String USE =
            "Merge equalToJson into that of a recorded stub, as RFC 7386 has it.";

    WireMockDialect() {
        super("wiremock", "WireMock (equalToJson)", "wiremock-stub.json", Scope.KINDS);
    }

    /**
     * What the rule is in the stub.
     *
     * @param names where the placeholder stands; none for an option of the whole comparison
     * @param option the option, or empty
     */
    record Placeholder(List<String> names, String option) {}

    @Override
    String text(List<Said<Placeholder>> rules) {
        Map<String, Object> document = new LinkedHashMap<>();
        rules.forEach(each -> put(document, each.what().names()));
        Map<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("equalToJson", document);
        pattern.put("ignoreArrayOrder", has(rules, "ignoreArrayOrder"));
        pattern.put(EXTRA, has(rules, EXTRA));
        Map<String, Object> stub = new LinkedHashMap<>();
        stub.put("request", Map.of("bodyPatterns", List.of(pattern)));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("use", USE);
        metadata.put("rules", rules.stream().map(Said::remarks).toList());
        stub.put("metadata", metadata);
        return JsonPretty.text(stub);
    }

    private static boolean has(List<Said<Placeholder>> rules, String option) {
        return rules.stream().anyMatch(each -> each.what().option().equals(option));
    }

    /** What is ignored already takes all that is in it along. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> document, List<String> names) {
        Map<String, Object> at = document;
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            if (last) {
                at.put(names.get(i), "${json-unit.ignore-element}");
            } else if (at.computeIfAbsent(names.get(i), name -> new LinkedHashMap<>())
                    instanceof Map<?, ?> inner) {
                at = (Map<String, Object>) inner;
            } else {
                return;
            }
        }
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new WireMockReader(new Reading(this)).read(FileTree.json(text, sourceName));
    }

    @Override
    Optional<Placeholder> say(Rule rule, ExportContext context, Losses losses) {
        if (isEverywhere(rule.path())) {
            Optional<String> option = option(rule);
            if (option.filter(EXTRA::equals).isPresent()) {
                losses.narrowing("an extra element that is not behind all others still counts");
            }
            if (option.isPresent() && losses.inBody()) {
                return option.map(each -> new Placeholder(List.of(), each));
            }
        }
        if (!losses.ignoresInBody()) {
            return Optional.empty();
        }
        Optional<List<String>> names = names(rule.path());
        if (names.isEmpty()) {
            return losses.cannot("its placeholders stand at names only, outside arrays");
        }
        losses.withoutKinds().withWhatIsInside();
        return names.map(each -> new Placeholder(each, ""));
    }

    private static boolean isEverywhere(PathPattern path) {
        return path.steps().size() == 1
                && path.steps().get(0).anyDepth()
                && path.steps().get(0).selectors().get(0) instanceof Wildcard;
    }

    private static Optional<String> option(Rule rule) {
        Action action = rule.action();
        if (action instanceof Unordered unordered && unordered.key().isEmpty()) {
            return Optional.of("ignoreArrayOrder");
        }
        if (action instanceof Ignore && rule.kinds().equals(Set.of(Kind.ORDER))) {
            return Optional.of("ignoreArrayOrder");
        }
        return action instanceof Ignore && rule.kinds().equals(Set.of(Kind.EXTRA))
                ? Optional.of(EXTRA)
                : Optional.empty();
    }

    private static Optional<List<String>> names(PathPattern path) {
        List<String> names = new ArrayList<>();
        for (PathStep step : path.steps()) {
            if (step.anyDepth()
                    || step.selectors().size() != 1
                    || !(step.selectors().get(0) instanceof Name name)) {
                return Optional.empty();
            }
            names.add(name.name());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
