package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.Selector;
import java.util.List;
import java.util.Locale;

/** Reads comparison rules of api-parity, of all operations and of single ones. */
record ApiParityReader(Reading reading) {

    RuleImport read(FileNode root) {
        FileNode defaults =
                root.member("default_rules")
                        .orElseThrow(() -> root.expected("default_rules of api-parity"));
        read(defaults, List.of());
        root.member("operation_rules")
                .ifPresent(
                        operations ->
                                operations
                                        .members("rules by operation")
                                        .forEach(
                                                (name, rules) ->
                                                        read(rules, List.of(endpoint(name)))));
        return reading.done();
    }

    private static EndpointPattern endpoint(String operation) {
        return EndpointPattern.exactly(new Endpoint(operation));
    }

    private void read(FileNode rules, List<EndpointPattern> endpoints) {
        rules.members("status_code, headers and body");
        rules.member("status_code")
                .ifPresent(each -> add(Part.STATUS, PathPattern.ROOT, each, endpoints));
        rules.member("headers")
                .ifPresent(
                        headers ->
                                headers.members("rules by header")
                                        .forEach(
                                                (name, each) ->
                                                        add(
                                                                Part.HEADER,
                                                                header(name),
                                                                each,
                                                                endpoints)));
        rules.member("body")
                .flatMap(body -> body.member("field_rules"))
                .ifPresent(
                        fields ->
                                fields.members("rules by path")
                                        .forEach(
                                                (path, each) ->
                                                        add(
                                                                Part.BODY,
                                                                each.path(path),
                                                                each,
                                                                endpoints)));
    }

    private static PathPattern header(String name) {
        Selector selector = new Selector.Name(name.toLowerCase(Locale.ROOT));
        return PathPattern.of(List.of(new PathStep(false, List.of(selector), false)));
    }

    private void add(Part part, PathPattern path, FileNode how, List<EndpointPattern> endpoints) {
        if (how.member("predefined").filter(each -> each.is("exact_match")).isPresent()) {
            return;
        }
        RuleBuilder rule = reading.rule(path).part(part).endpoints(endpoints);
        String name = how.member("predefined").map(each -> each.text("a name")).orElse("");
        String expression = how.member("expr").map(each -> each.text("an expression")).orElse("");
        if (name.equals("ignore")) {
            if (part == Part.BODY) {
                reading.narrowed(rule, Reading.INSIDE);
            } else {
                reading.exact(rule);
            }
        } else if (name.equals("numeric_tolerance")) {
            reading.exact(rule.action(tolerance(how)));
        } else if (name.equals("unordered_array")) {
            reading.narrowed(
                    rule.action(new Action.Unordered("")),
                    "an element that is there more often on one side still counts");
        } else if (expression.equals(ApiParityDialect.TRIM)) {
            reading.exact(rule.action(new Action.Trim()));
        } else if (expression.equals(ApiParityDialect.CASELESS)) {
            reading.widened(
                    rule.action(new Action.CaseInsensitive()), "it folds more letters than A to Z");
        } else if (name.isEmpty() && expression.isEmpty()) {
            throw how.expected("predefined or expr");
        } else {
            reading.left(path.toString(), "no rule compares by " + (name.isEmpty() ? "CEL" : name));
        }
    }

    private static Action tolerance(FileNode how) {
        return how.member("tolerance")
                .orElseThrow(() -> how.expected("a tolerance beside it"))
                .tolerance();
    }
}
