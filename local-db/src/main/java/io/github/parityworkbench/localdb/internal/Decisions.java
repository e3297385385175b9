package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people decided: in the tables, and in a journal beside the database, because it is worth
 * more than what can be imported again. Where the database is gone and the journal is not, a new
 * database begins with the decisions of the old one.
 */
public final class Decisions {
    /** The journal's name in the folder of a workspace. */
    public static final String FILE = "decisions.journal";

    static final Set<String> TRIAGE = Set.of("status", "ticket", "assignee", "note", "labels");

    private final JournalFile journal;
    private final Clock clock;

    /** The decisions of the workspace in that folder. */
    public Decisions(Path folder, Clock clock) {
        this.journal = new JournalFile(folder.resolve(FILE));
        this.clock = clock;
    }

    /** Where they are kept beside the database. */
    JournalFile journal() {
        return journal;
    }

    Clock clock() {
        return clock;
    }

    /** What is to be about some groups: {@code about} is a column of the triage table. */
    public record Change(Collection<String> groupIds, String about, @Nullable String value) {}

    /** Decides about groups, as part of a write; the journal has all of it or none. */
    public void triage(Connection connection, List<Change> changes, String by, String newStatus)
            throws SQLException {
        List<Decision> made = new ArrayList<>();
        // What is decided together bears one time, by which a crash in the midst of it is told.
        Instant now = clock.instant();
        for (Change change : changes) {
            for (String id : change.groupIds()) {
                store(connection, id, change.about(), change.value(), newStatus);
            }
            made.add(
                    new Decision(
                            now,
                            change.about(),
                            List.copyOf(change.groupIds()),
                            change.value(),
                            by));
        }
        append(made);
    }

    /**
     * Decides about something that is neither group nor rule, as part of a write.
     *
     * @param about one of those that {@link DecidedTable} knows
     */
    public void decide(
            Connection connection, String about, String subject, @Nullable String content)
            throws SQLException {
        decide(connection, about, subject, content, DecisionAuthor.ofThisProcess());
    }

    /** The same, in the name of somebody else. */
    public void decide(
            Connection connection,
            String about,
            String subject,
            @Nullable String content,
            String by)
            throws SQLException {
        DecidedTable.put(connection, about, subject, content);
        note(List.of(new DecidedTable.Change(about, subject, content)), by);
    }

    /**
     * Has the journal say what the tables of a database say already that is about to take the place
     * of the one that is open.
     */
    public void note(List<DecidedTable.Change> changes) {
        note(changes, DecisionAuthor.ofThisProcess());
    }

    private void note(List<DecidedTable.Change> changes, String by) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        append(
                changes.stream()
                        .map(
                                each ->
                                        new Decision(
                                                now,
                                                each.about(),
                                                List.of(each.subject()),
                                                each.content(),
                                                by))
                        .toList());
    }

    /** What was decided about something that {@link DecidedTable} knows, the oldest first. */
    public List<Decision> about(String about, String subject) {
        return lines().stream()
                .flatMap(line -> Decision.read(line).stream())
                .filter(each -> each.about().equals(about) && each.subjects().contains(subject))
                .toList();
    }

    /** What was decided about groups with one of these ids, the oldest first. */
    public List<Decision> about(Collection<String> groupIds) {
        List<Decision> found = new ArrayList<>();
        for (String line : lines()) {
            Decision.read(line)
                    .filter(each -> TRIAGE.contains(each.about()))
                    .filter(each -> each.subjects().stream().anyMatch(groupIds::contains))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Stores what a group is to be, as part of a write. */
    static void store(
            Connection connection,
            String id,
            String about,
            @Nullable String value,
            String newStatus)
            throws SQLException {
        if (!TRIAGE.contains(about)) {
            throw new IllegalArgumentException("nothing is decided about " + about);
        }
        String update = "UPDATE triage SET " + about + " = ? WHERE group_id = ?";
        if (Rows.change(connection, update, value, id) == 0) {
            Rows.change(
                    connection,
                    "INSERT INTO triage (group_id, status) VALUES (?, ?)",
                    id,
                    newStatus);
            Rows.change(connection, update, value, id);
        }
    }

    /**
     * Has what was decided hold for groups as they are listed by now, as part of a write.
     *
     * @param before by the id of each part of a learnt group, the id of that group, as it was
     * @param now the same as it is now
     */
    public void follow(
            Connection connection,
            Map<String, String> before,
            Map<String, String> now,
            String newStatus)
            throws SQLException {
        if (!before.equals(now)) {
            LearntDecisions decided = new LearntDecisions(connection, lines(), newStatus);
            decided.forget(before);
            decided.gather(now);
        }
    }

    /** Makes these the rules, as part of a write. */
    public void rules(Connection connection, RuleSet rules, LocalDate today) throws SQLException {
        rules(connection, rules, today, null);
    }

    /** Makes those the rules that {@link #rulesBefore} are, as part of a write. */
    public void rulesUndone(Connection connection, RuleSet rules, LocalDate today)
            throws SQLException {
        rules(connection, rules, today, Decision.UNDONE);
    }

    /** The rules before the last change that was not taken back yet; none if there is no such. */
    public Optional<RuleSet> rulesBefore() {
        Deque<List<String>> states = new ArrayDeque<>();
        states.push(List.of());
        for (String line : lines()) {
            Decision.read(line)
                    .filter(each -> each.about().equals(Decision.RULES))
                    .ifPresent(each -> follow(states, each));
        }
        states.pop();
        return states.isEmpty() ? Optional.empty() : rules(states.peek());
    }

    private static void follow(Deque<List<String>> states, Decision decision) {
        if (Decision.UNDONE.equals(decision.value()) && states.size() > 1) {
            states.pop();
        }
        if (!decision.subjects().equals(states.peek())) {
            states.push(decision.subjects());
        }
    }

    private void rules(
            Connection connection, RuleSet rules, LocalDate today, @Nullable String value)
            throws SQLException {
        RuleTable.replace(connection, rules, today);
        append(
                List.of(
                        new Decision(
                                clock.instant(),
                                Decision.RULES,
                                rules.rules().stream().map(RuleText::write).toList(),
                                value,
                                DecisionAuthor.ofThisProcess())));
    }

    private void append(List<Decision> decisions) {
        List<String> texts = decisions.stream().map(Decision::write).toList();
        texts.forEach(Decisions::requireWholeCharacters);
        try {
            journal.append(texts);
        } catch (IOException e) {
            throw new UnkeptDecisionException();
        }
    }

    /** Files are UTF-8, which has no half of a pair, while the tables would have it. */
    private static void requireWholeCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (JsonStrings.isLoneSurrogate(text, i)) {
                throw new UnkeptDecisionException(
                        "a text has half of a character in it (a surrogate without the other one),"
                                + " which no file can hold, and nothing was changed; write it"
                                + " without that");
            }
        }
    }

    /**
     * Takes over what the journal says, as part of the first write to a new database. A line that
     * is damaged, or from a newer version, is passed over.
     */
    public void restore(Connection connection, String newStatus) throws SQLException {
        for (String line : lines()) {
            Optional<Decision> decision = Decision.read(line);
            if (decision.isPresent()) {
                restore(connection, decision.get(), newStatus);
            }
        }
    }

    private static void restore(Connection connection, Decision decision, String newStatus)
            throws SQLException {
        if (decision.about().equals(Decision.RULES)) {
            Optional<RuleSet> rules = rules(decision.subjects());
            if (rules.isPresent()) {
                RuleTable.replace(connection, rules.get(), day(decision.at()));
            }
        } else if (DecidedTable.ALL.contains(decision.about())) {
            for (String subject : decision.subjects()) {
                DecidedTable.put(connection, decision.about(), subject, decision.value());
            }
        } else if (TRIAGE.contains(decision.about())) {
            for (String id : decision.subjects()) {
                store(connection, id, decision.about(), decision.value(), newStatus);
            }
        }
    }

    private static Optional<RuleSet> rules(List<String> texts) {
        try {
            return Optional.of(new RuleSet(texts.stream().map(RuleText::read).toList()));
        } catch (DamagedDataException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private List<String> lines() {
        try {
            return journal.read().texts();
        } catch (IOException e) {
            throw new UnkeptDecisionException();
        }
    }
}
