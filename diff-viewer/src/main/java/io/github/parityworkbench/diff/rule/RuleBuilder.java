package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Rule}; what is not said stays as widely scoped as a rule file's default. */
public final class RuleBuilder {
    private String id;
    private String reason = "";
    private String owner = "";
    private String ticket = "";
    private @Nullable LocalDate expires;
    private List<EndpointPattern> endpoints = List.of();
    private Part part = Part.BODY;
    private PathPattern path;
    private Set<Kind> kinds = Set.of();
    private Set<Cause> causes = Set.of();
    private Condition when = Condition.NONE;
    private Action action = Action.IGNORE;
    private boolean enabled = true;

    RuleBuilder(String id, PathPattern path) {
        this.id = id;
        this.path = path;
    }

    RuleBuilder(Rule rule) {
        id = rule.id();
        reason = rule.reason();
        owner = rule.owner();
        ticket = rule.ticket();
        expires = rule.expires();
        endpoints = rule.endpoints();
        part = rule.part();
        path = rule.path();
        kinds = rule.kinds();
        causes = rule.causes();
        when = rule.when();
        action = rule.action();
        enabled = rule.enabled();
    }

    /** Sets the id. */
    public RuleBuilder id(String value) {
        id = value;
        return this;
    }

    /** Sets why the rule is right. */
    public RuleBuilder reason(String value) {
        reason = value;
        return this;
    }

    /** Sets who answers for the rule. */
    public RuleBuilder owner(String value) {
        owner = value;
        return this;
    }

    /** Sets the issue that goes with the rule. */
    public RuleBuilder ticket(String value) {
        ticket = value;
        return this;
    }

    /** Sets the first day on which the rule no longer holds, null for none. */
    public RuleBuilder expires(@Nullable LocalDate value) {
        expires = value;
        return this;
    }

    /** Sets the endpoints by their globs; none for all. */
    public RuleBuilder endpoints(String... globs) {
        return endpoints(Arrays.stream(globs).map(EndpointPattern::parse).toList());
    }

    /** Sets the endpoints; empty for all. */
    public RuleBuilder endpoints(List<EndpointPattern> value) {
        endpoints = value;
        return this;
    }

    /** Sets the document that the path is read in. */
    public RuleBuilder part(Part value) {
        part = value;
        return this;
    }

    /** Sets what the rule selects. */
    public RuleBuilder path(PathPattern value) {
        path = value;
        return this;
    }

    /** Sets the kinds in scope; none for all. */
    public RuleBuilder kinds(Kind... value) {
        return kinds(List.of(value));
    }

    /** Sets the kinds in scope; empty for all. */
    public RuleBuilder kinds(Collection<Kind> value) {
        kinds = Set.copyOf(value);
        return this;
    }

    /** Sets the causes in scope; none for all. */
    public RuleBuilder causes(Cause... value) {
        return causes(List.of(value));
    }

    /** Sets the causes in scope; empty for all. */
    public RuleBuilder causes(Collection<Cause> value) {
        causes = Set.copyOf(value);
        return this;
    }

    /** Sets what the two values have to be like. */
    public RuleBuilder when(Condition value) {
        when = value;
        return this;
    }

    /** Sets what becomes of the differences in scope. */
    public RuleBuilder action(Action value) {
        action = value;
        return this;
    }

    /** Sets whether the rule is in use. */
    public RuleBuilder enabled(boolean value) {
        enabled = value;
        return this;
    }

    /**
     * The rule.
     *
     * @throws IllegalArgumentException if its parts do not fit together; the message says how
     */
    public Rule build() {
        return new Rule(
                id, reason, owner, ticket, expires, endpoints, part, path, kinds, causes, when,
                action, enabled);
    }
}
