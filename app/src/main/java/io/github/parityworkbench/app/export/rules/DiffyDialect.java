package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.app.export.ShellWord;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import io.github.parityworkbench.diff.rule.Selector.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calls that mark fields as noise in Diffy, as lines for a shell. Diffy matches by the beginning of
 * a field's name, so that each rule is spelled out to the kind of difference: {@code …id} alone
 * would silence {@code idempotencyKey} as well.
 */
final class DiffyDialect extends RuleByRule<String> implements ReadableDialect {
    DiffyDialect() {
        super("diffy", "Diffy noise (curl)", "diffy-noise.sh", Scope.ENDPOINTS, Scope.KINDS);
    }

    @Override
    String text(List<Said<String>> calls) {
        StringBuilder text =
                new StringBuilder(
                        """
                        #!/bin/sh
                        # Needs DIFFY, the address of Diffy's API, such as http://localhost:8888
                        set -eu
                        """);
        for (Said<String> each : calls) {
            text.append("\n# ").append(each.remarks()).append('\n').append(each.what());
        }
        return text.toString();
    }

    @Override
    public RuleImport read(String text, String sourceName) {
        return new DiffyReader(new Reading(this)).read(text, sourceName);
    }

    @Override
    Optional<String> say(Rule rule, ExportContext context, Losses losses) {
        if (rule.part() != Part.BODY) {
            return losses.cannot("its noise is written for bodies only");
        }
        if (!(rule.action() instanceof Ignore)) {
            return losses.withoutAction();
        }
        Optional<String> field = field(rule.path(), losses);
        List<Endpoint> endpoints = context.endpoints().stream().filter(rule::covers).toList();
        checkEndpoints(rule, endpoints, losses);
        return field.map(
                each ->
                        endpoints.stream()
                                .flatMap(
                                        endpoint ->
                                                kinds(rule).stream()
                                                        .map(kind -> call(endpoint, each, kind)))
                                .collect(Collectors.joining()));
    }

    private static void checkEndpoints(Rule rule, List<Endpoint> endpoints, Losses losses) {
        if (endpoints.isEmpty()) {
            losses.obstacle(
                    "noise is set for each endpoint, and no known endpoint is in its scope");
        } else if (rule.endpoints().isEmpty()
                || !rule.endpoints().stream().allMatch(each -> each.isLiteral())) {
            losses.narrowing(
                    "noise is set for each endpoint, so that it holds for the known ones only");
        }
    }

    private static Optional<String> field(PathPattern path, Losses losses) {
        StringBuilder field = new StringBuilder("response.body.value");
        for (PathStep step : path.steps()) {
            Selector selector = step.selectors().get(0);
            if (step.anyDepth() || step.selectors().size() != 1) {
                return losses.cannot("its paths have neither .. nor several names in one place");
            }
            if (selector instanceof Name name && name.name().matches("[_a-zA-Z][_a-zA-Z0-9]*")) {
                field.append('.').append(name.name());
            } else if (selector instanceof Name || !isElement(step)) {
                return losses.cannot("its paths have names of letters, digits and _ only");
            } else if (!(selector instanceof Selector.Wildcard)) {
                losses.widening("its paths have no indexes, so that it holds for every element");
            }
        }
        List<PathStep> steps = path.steps();
        if (!steps.isEmpty()) {
            losses.widening("its paths hold whether there are arrays on the way or not");
        }
        if (steps.stream().anyMatch(DiffyDialect::isElement)) {
            losses.pairingByPosition();
            losses.narrowing("arrays of different lengths still count as a whole");
        }
        if (!steps.isEmpty() && isElement(steps.get(steps.size() - 1))) {
            return losses.cannot("it names no elements of an array");
        }
        return Optional.of(field.toString());
    }

    private static boolean isElement(PathStep step) {
        Selector selector = step.selectors().get(0);
        return selector instanceof Selector.Index
                || selector instanceof Selector.Slice
                || step.bracketed();
    }

    private static Set<Kind> kinds(Rule rule) {
        return rule.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : rule.kinds();
    }

    private static String call(Endpoint endpoint, String field, Kind kind) {
        String url = "/api/1/noise/" + segment(endpoint) + "/prefix/" + field + "." + type(kind);
        return "curl --globoff --fail -X POST \"$DIFFY\""
                + ShellWord.quoted(url)
                + " -H 'Content-Type: application/json' -d '{\"isNoise\": true}'\n";
    }

    /** {@code GET /users} is {@code GET:-users} there. */
    private static String segment(Endpoint endpoint) {
        return endpoint.name()
                .replaceFirst("^([A-Z]+) /", "$1:/")
                .replace('/', '-')
                .replace("%", "%25")
                .replace(" ", "%20")
                .replace("?", "%3F")
                .replace("#", "%23");
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case MISSING -> "MissingField";
            case EXTRA -> "ExtraField";
            case VALUE -> "PrimitiveDifference";
            case TYPE -> "TypeDifference";
            case ORDER -> "OrderingDifference";
        };
    }
}
