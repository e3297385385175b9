package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.cause.Cause;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of an investigation, in order; the first that silences a difference bears it. */
public final class RuleSet {
    /** No rules: everything counts. */
    public static final RuleSet EMPTY = new RuleSet(List.of());

    private final List<Rule> rules;

    /**
     * The rules that cover an endpoint, worked out once for each: patterns are slower than a map.
     */
    private final Map<Endpoint, List<Rule>> byEndpoint = new ConcurrentHashMap<>();

    /**
     * The given rules, in that order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public RuleSet(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
        this.rules = List.copyOf(rules);
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The first rule in force today that silences the difference; none where it counts. */
    public Optional<Rule> ignoring(
            Endpoint endpoint, Difference difference, Cause cause, LocalDate today) {
        for (Rule rule : covering(endpoint)) {
            if (rule.inForceOn(today) && rule.silences(difference, cause)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rules that are meant for that endpoint, in order, whether in force or not. */
    public List<Rule> covering(Endpoint endpoint) {
        if (rules.isEmpty()) {
            return rules;
        }
        return byEndpoint.computeIfAbsent(
                endpoint, each -> rules.stream().filter(rule -> rule.covers(each)).toList());
    }
}
