package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action.Replace;
import io.github.parityworkbench.diff.rule.Action.Timestamps;
import io.github.parityworkbench.diff.rule.Action.Tolerance;
import io.github.parityworkbench.diff.rule.Action.Unordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule as the members of an object, the form in which it is written: text, truth values, {@link
 * java.math.BigDecimal numbers}, null, lists of them, and such objects again.
 */
public final class RuleMembers {
    private RuleMembers() {}

    /**
     * The members in the order of a rule file; those that say no more than the default left out.
     */
    public static Map<String, Object> of(Rule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", rule.id());
        putText(members, "reason", rule.reason());
        putText(members, "owner", rule.owner());
        putText(members, "ticket", rule.ticket());
        if (rule.expires() != null) {
            members.put("expires", rule.expires().toString());
        }
        if (!rule.enabled()) {
            members.put("enabled", false);
        }
        putList(
                members,
                "endpoints",
                rule.endpoints().stream().map(EndpointPattern::glob).toList());
        if (rule.part() != Part.BODY) {
            members.put("part", rule.part().label());
        }
        members.put("path", rule.path().toString());
        putList(members, "kinds", rule.kinds().stream().map(Kind::label).toList());
        putList(members, "causes", rule.causes().stream().map(Cause::label).toList());
        if (!rule.when().equals(Condition.NONE)) {
            members.put("when", ConditionMembers.of(rule.when()));
        }
        members.put("action", action(rule.action()));
        return members;
    }

    private static void putText(Map<String, Object> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
    }

    private static void putList(Map<String, Object> members, String name, List<String> list) {
        if (!list.isEmpty()) {
            members.put(name, list);
        }
    }

    private static Object action(Action action) {
        if (action instanceof Unordered unordered && !unordered.key().isEmpty()) {
            return Map.of(action.label(), Map.of("key", unordered.key()));
        }
        if (action instanceof Tolerance tolerance) {
            return Map.of(action.label(), tolerance.within());
        }
        if (action instanceof Timestamps timestamps) {
            return Map.of(action.label(), Map.of("within", Durations.write(timestamps.within())));
        }
        if (action instanceof Replace replace) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("pattern", replace.pattern().toString());
            members.put("with", replace.with());
            return Map.of(action.label(), members);
        }
        return action.label();
    }
}
