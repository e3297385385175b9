package io.github.parityworkbench.localdb.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a journal come to.
 *
 * @param facts what each decided thing is to be at last, empty where it was taken away
 * @param rules the last rules, null where there never were any
 */
record Replayed(Map<Fact, Optional<String>> facts, @Nullable List<String> rules) {

    /** What was decided about: a column of the triage table and a group, or such. */
    record Fact(String about, String subject) implements Comparable<Fact> {
        @Override
        public int compareTo(Fact other) {
            int order = about.compareTo(other.about);
            return order == 0 ? subject.compareTo(other.subject) : order;
        }
    }

    static Replayed of(List<String> texts) {
        return of(texts, Map.of());
    }

    /**
     * The same where what was decided about some is taken for decided about others.
     *
     * @param others by the subjects of the former, those of the latter
     */
    static Replayed of(List<String> texts, Map<String, String> others) {
        Map<Fact, Optional<String>> facts = new TreeMap<>();
        List<String> rules = null;
        for (String text : texts) {
            Optional<Decision> decision = Decision.read(text);
            if (decision.isPresent()) {
                Decision made = decision.get();
                if (made.about().equals(Decision.RULES)) {
                    rules = made.subjects();
                } else if (Decisions.TRIAGE.contains(made.about())
                        || DecidedTable.ALL.contains(made.about())) {
                    for (String subject : made.subjects()) {
                        facts.put(
                                new Fact(made.about(), others.getOrDefault(subject, subject)),
                                Optional.ofNullable(made.value()));
                    }
                }
            }
        }
        return new Replayed(facts, rules);
    }
}
