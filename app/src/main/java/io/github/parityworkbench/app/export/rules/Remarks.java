package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** What a rule says for people, where a dialect has comments. */
final class Remarks {
    private Remarks() {}

    /** Id, reason, owner, ticket and expiry on one line, without anything that could end it. */
    static String of(Rule rule) {
        List<String> remarks = new ArrayList<>();
        remarks.add(rule.id() + (rule.reason().isEmpty() ? "" : ": " + rule.reason()));
        if (!rule.owner().isEmpty()) {
            remarks.add("owner " + rule.owner());
        }
        if (!rule.ticket().isEmpty()) {
            remarks.add("ticket " + rule.ticket());
        }
        if (rule.expires() != null) {
            remarks.add("expires " + rule.expires());
        }
        return String.join("; ", remarks)
                .replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                // A byte order mark is no part of a program; marks of direction hide what it is.
                .replaceAll("\\p{Cf}+", "")
                .replace("*/", "* /")
                // Java reads such escapes in comments too.
                .replace("\\u", "\\ u");
    }
}
