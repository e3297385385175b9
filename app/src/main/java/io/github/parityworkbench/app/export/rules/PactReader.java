package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the matching rules for responses, of an interaction or of a whole Pact file. */
record PactReader(Reading reading) {

    RuleImport read(FileNode root) {
        if (root.has("interactions")) {
            for (FileNode each :
                    root.member("interactions").orElseThrow().elements("interactions")) {
                each.member("response").ifPresent(response -> read(response, endpoint(each)));
            }
        } else {
            FileNode response = root.member("response").orElse(root);
            if (!response.has("matchingRules")) {
                throw response.expected("matchingRules, of a response or of interactions");
            }
            read(response, List.of());
        }
        return reading.done();
    }

    private static List<EndpointPattern> endpoint(FileNode interaction) {
        Optional<FileNode> request = interaction.member("request");
        Optional<String> method = request.flatMap(each -> text(each, "method"));
        Optional<String> path = request.flatMap(each -> text(each, "path"));
        return method.isPresent() && path.isPresent()
                ? List.of(
                        EndpointPattern.exactly(
                                new Endpoint(
                                        method.get().toUpperCase(Locale.ROOT) + " " + path.get())))
                : List.of();
    }

    private static Optional<String> text(FileNode node, String name) {
        return node.member(name).map(each -> each.text("the request's " + name));
    }

    private void read(FileNode response, List<EndpointPattern> endpoints) {
        response.member("matchingRules")
                .ifPresent(
                        rules ->
                                rules.members("matching rules by category")
                                        .forEach((name, each) -> read(name, each, endpoints)));
    }

    private void read(String category, FileNode rules, List<EndpointPattern> endpoints) {
        if (category.equals("header") || category.equals("headers")) {
            rules.members("matching rules by header")
                    .forEach((name, each) -> add(Part.HEADER, header(name), each, endpoints));
        } else if (category.equals("body")) {
            rules.members("matching rules by path")
                    .forEach((path, each) -> add(Part.BODY, each.path(path), each, endpoints));
        } else if (!rules.members("matching rules").isEmpty()) {
            reading.left(category, "a rule is for bodies and headers here");
        }
    }

    private static PathPattern header(String name) {
        Selector selector = new Selector.Name(name.toLowerCase(Locale.ROOT));
        return PathPattern.of(List.of(new PathStep(false, List.of(selector), false)));
    }

    private void add(Part part, PathPattern path, FileNode how, List<EndpointPattern> endpoints) {
        List<FileNode> matchers =
                how.member("matchers")
                        .orElseThrow(() -> how.expected("matchers"))
                        .elements("a list of matchers");
        RuleBuilder rule = reading.rule(path).part(part).endpoints(endpoints).kinds(Kind.VALUE);
        if (part == Part.BODY && matchers.size() == 1 && is(matchers.get(0), "match", "type")) {
            reading.narrowed(rule, Reading.INSIDE);
        } else if (part == Part.HEADER
                && matchers.size() == 1
                && is(matchers.get(0), "regex", ".*")) {
            reading.exact(rule);
        } else {
            reading.left(path.toString(), "a rule cannot ask for the shape of a value alone");
        }
    }

    private static boolean is(FileNode matcher, String name, String value) {
        return matcher.member(name).filter(each -> each.is(value)).isPresent();
    }
}
