package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.RuleFinding.Problem;
import io.github.parityworkbench.diff.rule.Selector.Wildcard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for rules that hide too much, or that do nothing. A pure function of its arguments. */
public final class RuleLint {
    private final List<Rule> rules;
    private final LocalDate today;
    private final Map<String, Long> hits;
    private final Set<String> closedTickets;
    private final List<RuleFinding> findings = new ArrayList<>();

    private RuleLint(
            List<Rule> rules, LocalDate today, Map<String, Long> hits, Set<String> closedTickets) {
        this.rules = rules;
        this.today = today;
        this.hits = hits;
        this.closedTickets = closedTickets;
    }

    /**
     * What is to be said about the rules, in their order. Disabled rules are passed over.
     *
     * @param hits how many stored differences each rule silences, by its id; what is not there is
     *     not known
     * @param closedTickets issues that are known to be closed, as rules name them
     */
    public static List<RuleFinding> check(
            List<Rule> rules, LocalDate today, Map<String, Long> hits, Set<String> closedTickets) {
        RuleLint lint =
                new RuleLint(
                        rules.stream().filter(Rule::enabled).toList(), today, hits, closedTickets);
        lint.check();
        return List.copyOf(lint.findings);
    }

    private void check() {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule.expiredOn(today)) {
                add(rule, Problem.EXPIRED, "it no longer holds since " + rule.expires());
                continue;
            }
            checkAlone(rule);
            checkAgainst(rule, rules.subList(0, i));
        }
    }

    private void checkAlone(Rule rule) {
        if (hits.getOrDefault(rule.id(), -1L) == 0) {
            add(rule, Problem.DEAD, "it silences nothing that is stored");
        }
        if (closedTickets.contains(rule.ticket())) {
            add(
                    rule,
                    Problem.TICKET_CLOSED,
                    rule.ticket() + " is closed: what was to be mended should no longer differ");
        }
        boolean ignores = rule.action() instanceof Ignore;
        if (ignores && rule.part() == Part.STATUS) {
            add(rule, Problem.HIDES_STATUS, "an error could take the place of an answer unseen");
        } else if (ignores
                && rule.causes().isEmpty()
                && rule.when().equals(Condition.NONE)
                && isAnything(rule.path())) {
            add(
                    rule,
                    Problem.OVER_BROAD,
                    "its path takes values whatever their names: name the member, or narrow the"
                            + " rule by causes");
        }
    }

    /** Whether the path ends in any member at any depth, or names nothing at all. */
    private static boolean isAnything(PathPattern path) {
        List<PathStep> steps = path.steps();
        return steps.stream().allMatch(RuleLint::isWildcard)
                || (isWildcard(steps.get(steps.size() - 1))
                        && steps.get(steps.size() - 1).anyDepth());
    }

    private static boolean isWildcard(PathStep step) {
        return step.selectors().stream().anyMatch(Wildcard.class::isInstance);
    }

    private void checkAgainst(Rule rule, List<Rule> earlier) {
        for (Rule other : earlier) {
            if (other.expiredOn(today)) {
                continue;
            }
            boolean wider = covers(other, rule);
            if (wider && covers(rule, other) && rule.action().equals(other.action())) {
                add(rule, Problem.DUPLICATE, "rule " + other.id() + " says the same");
                return;
            }
            if (wider
                    && (other.action() instanceof Ignore || rule.action().equals(other.action()))) {
                add(rule, Problem.SHADOWED, "rule " + other.id() + " silences all that it could");
                return;
            }
            if (rule.action() instanceof Ignore
                    && !(other.action() instanceof Ignore)
                    && covers(rule, other)) {
                add(
                        rule,
                        Problem.CONTRADICTORY,
                        "it ignores what rule "
                                + other.id()
                                + " compares by "
                                + other.action().label());
                return;
            }
        }
    }

    /** Whether one rule's scope holds all of the other's. */
    private static boolean covers(Rule wide, Rule narrow) {
        return wide.part() == narrow.part()
                && wide.path().covers(narrow.path())
                && holdsAll(wide.kinds(), narrow.kinds())
                && holdsAll(wide.causes(), narrow.causes())
                && (wide.when().equals(Condition.NONE) || wide.when().equals(narrow.when()))
                && (wide.endpoints().isEmpty() || coversEndpoints(wide, narrow.endpoints()));
    }

    private static boolean coversEndpoints(Rule wide, Collection<EndpointPattern> narrow) {
        return !narrow.isEmpty()
                && narrow.stream()
                        .allMatch(
                                each ->
                                        wide.endpoints().stream()
                                                .anyMatch(pattern -> pattern.covers(each)));
    }

    /** Empty sets stand for all. */
    private static <E> boolean holdsAll(Set<E> wide, Set<E> narrow) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }

    private void add(Rule rule, Problem problem, String explanation) {
        findings.add(new RuleFinding(rule.id(), problem, explanation));
    }
}
