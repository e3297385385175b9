package io.github.parityworkbench.app.desktop.decision;

import io.github.parityworkbench.app.desktop.decision.LinePane.Meaning;
import io.github.parityworkbench.app.desktop.decision.LinePane.Question;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.SnoozeUntil;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.GroupView;
import io.github.parityworkbench.localdb.TriageChange;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks what a decision about the selected groups needs to know, and then decides. */
public final class GroupQuestions {
    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final Clock clock;
    private final Decisions decisions;
    private final LinePane line;
    private final NotePane note;

    public GroupQuestions(Overlay overlay, Texts texts, Clock clock, Decisions decisions) {
        this.texts = texts;
        this.clock = clock;
        this.decisions = decisions;
        this.line = new LinePane(overlay, texts);
        this.note = new NotePane(overlay, texts);
    }

    /** Asks for the ticket in which the groups are kept elsewhere. */
    public void ticket(List<GroupRow> groups) {
        line.ask(
                new Question(
                        "ticket-line",
                        texts.get("ticket.title", groups.size()),
                        texts.get("ticket.label"),
                        texts.get("ticket.prompt"),
                        texts.get("ticket.save"),
                        same(groups, GroupRow::ticket),
                        List.of(),
                        text -> Meaning.ANYTHING),
                text -> decisions.ticket(groups, text));
    }

    /**
     * Asks who looks after the groups.
     *
     * @param known names that are offered while typing
     */
    public void assignee(List<GroupRow> groups, Collection<String> known) {
        line.ask(
                new Question(
                        "assignee-line",
                        texts.get("assignee.title", groups.size()),
                        texts.get("assignee.label"),
                        texts.get("assignee.prompt"),
                        texts.get("assignee.save"),
                        same(groups, GroupRow::assignee),
                        known,
                        text -> Meaning.ANYTHING),
                text -> decisions.assign(groups, text));
    }

    /**
     * Asks for the labels of the groups: those that all have are there to begin with.
     *
     * @param known labels that are offered while typing
     */
    public void labels(List<GroupRow> groups, Collection<String> known) {
        Set<String> common = new TreeSet<>(groups.get(0).labels());
        groups.forEach(group -> common.retainAll(group.labels()));
        line.ask(
                new Question(
                        "labels-line",
                        texts.get("labels.title", groups.size()),
                        texts.get("labels.label"),
                        texts.get("labels.prompt"),
                        texts.get("labels.save"),
                        String.join(" ", common),
                        common.isEmpty() ? known : List.of(),
                        this::checkLabels),
                text -> {
                    Set<String> wanted = words(text);
                    Set<String> removed = new TreeSet<>(common);
                    removed.removeAll(wanted);
                    decisions.label(groups, wanted, removed);
                });
    }

    private Meaning checkLabels(String text) {
        try {
            TriageChange.labels(List.of(), words(text));
            return Meaning.ANYTHING;
        } catch (IllegalArgumentException e) {
            return new Meaning(texts.get("labels.wrong"), false);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.strip().split("[\\s,]+", -1)));
        words.remove("");
        return words;
    }

    /** Asks until when the groups are put off. */
    public void snooze(List<GroupRow> groups) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        line.ask(
                new Question(
                        "snooze-line",
                        texts.get("snooze.title", groups.size()),
                        texts.get("snooze.label"),
                        texts.get("snooze.prompt"),
                        texts.get("snooze.save"),
                        "7d",
                        List.of(),
                        text -> meaning(text, today)),
                text ->
                        SnoozeUntil.read(text, today)
                                .ifPresent(verdict -> decisions.mark(groups, verdict)));
    }

    private Meaning meaning(String text, LocalDate today) {
        return SnoozeUntil.read(text, today)
                .map(verdict -> new Meaning(words(verdict), true))
                .orElseGet(() -> new Meaning(texts.get("snooze.wrong"), false));
    }

    private String words(GroupVerdict verdict) {
        return verdict.until() == null
                ? texts.get("snooze.count", String.valueOf(verdict.untilExchanges()))
                : texts.get("snooze.day", verdict.until().toString());
    }

    /** Asks for a note on the groups. */
    public void note(List<GroupRow> groups) {
        note.ask(groups.size(), same(groups, GroupRow::note), text -> decisions.note(groups, text));
    }

    /** Asks under which name a query is to be kept. */
    public void view(String query) {
        line.ask(
                new Question(
                        "view-name",
                        texts.get("views.save"),
                        texts.get("views.name"),
                        texts.get("views.prompt"),
                        texts.get("views.save.button"),
                        null,
                        List.of(),
                        text ->
                                text.isBlank() || text.length() > LONGEST_NAME
                                        ? new Meaning("", false)
                                        : Meaning.ANYTHING),
                name -> decisions.saveView(new GroupView(name.strip(), query.strip())));
    }

    /** What is the same of all of them, null where they differ. */
    private static @Nullable String same(
            List<GroupRow> groups, Function<GroupRow, @Nullable String> of) {
        String first = of.apply(groups.get(0));
        return groups.stream().allMatch(group -> Objects.equals(of.apply(group), first))
                ? first
                : null;
    }
}
