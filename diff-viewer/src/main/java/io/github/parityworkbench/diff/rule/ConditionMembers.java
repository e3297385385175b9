package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.rule.Condition.NumbersWithin;
import io.github.parityworkbench.diff.rule.Condition.TimesWithin;
import io.github.parityworkbench.diff.rule.Condition.Values;
import io.github.parityworkbench.diff.rule.ValueTest.Matches;
import io.github.parityworkbench.diff.rule.ValueTest.OneOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule asks of the values, as the members of an object. */
final class ConditionMembers {
    private ConditionMembers() {}

    static Map<String, Object> of(Condition condition) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (condition instanceof NumbersWithin numbers) {
            members.put("numbersWithin", numbers.distance());
        } else if (condition instanceof TimesWithin times) {
            members.put("timesWithin", Durations.write(times.distance()));
        } else if (condition instanceof Values values) {
            if (values.control().equals(values.candidate())) {
                put(members, "both", values.control());
            } else {
                put(members, "control", values.control());
                put(members, "candidate", values.candidate());
            }
        }
        return members;
    }

    private static void put(Map<String, Object> members, String name, ValueTest test) {
        Map<String, @Nullable Object> member = new LinkedHashMap<>();
        if (test instanceof Matches matches) {
            member.put("matches", matches.pattern().toString());
        } else if (test instanceof OneOf one && one.values().size() == 1) {
            member.put("equals", one.values().get(0).member());
        } else if (test instanceof OneOf several) {
            List<@Nullable Object> literals = new ArrayList<>();
            several.values().forEach(each -> literals.add(each.member()));
            member.put("oneOf", literals);
        } else {
            return;
        }
        members.put(name, member);
    }
}
