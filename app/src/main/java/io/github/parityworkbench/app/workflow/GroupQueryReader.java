package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.GroupQuery.Term;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a {@link GroupQuery} from its text. */
final class GroupQueryReader {
    private static final String NONE = "none";
    private static final String ME = "me";
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+:");

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private @Nullable GroupQueryException wrong;
    private int at;

    GroupQueryReader(String text) {
        this.text = text;
    }

    GroupQuery read() {
        GroupQuery readable = readable();
        if (wrong != null) {
            throw wrong;
        }
        return readable;
    }

    /** The terms that can be read, whatever stands between them. */
    GroupQuery readable() {
        while (skipSpaces()) {
            try {
                terms.add(term());
            } catch (GroupQueryException e) {
                wrong = wrong == null ? e : wrong;
                skipWord();
            }
        }
        return new GroupQuery(terms);
    }

    private Term term() {
        boolean negated = isNegation();
        at += negated ? 1 : 0;
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return new Term(null, negated, word(value()), null);
        }
        int nameAt = at;
        at = name.end();
        return term(text.substring(nameAt, at - 1), nameAt, negated);
    }

    private void skipWord() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private boolean isNegation() {
        return (text.charAt(at) == '-' || text.charAt(at) == '!')
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Up to the next space that is not between quotes, without the quotes. */
    private String value() {
        StringBuilder value = new StringBuilder();
        int quoteAt = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                quoteAt = quoteAt < 0 ? at : -1;
            } else if (quoteAt < 0 && Character.isWhitespace(c)) {
                break;
            } else {
                value.append(c);
            }
            at++;
        }
        if (quoteAt >= 0) {
            throw error(quoteAt, text.length(), "this quote is never closed");
        }
        return value.toString();
    }

    private Term term(String name, int nameAt, boolean negated) {
        int valueAt = at;
        GroupQueryField field =
                GroupQueryField.ofLabel(name)
                        .orElseThrow(
                                () ->
                                        error(
                                                nameAt,
                                                valueAt,
                                                "there is no term '"
                                                        + name
                                                        + ":'; known: "
                                                        + GroupQueryField.names()));
        String value = value();
        if (value.isEmpty()) {
            throw error(valueAt, at, "a value is expected behind " + field.label() + ":");
        }
        if (field == GroupQueryField.VALUE) {
            return new Term(field, negated, row -> true, value.toLowerCase(Locale.ROOT));
        }
        return new Term(field, negated, holds(field, value, valueAt), null);
    }

    private Predicate<GroupRow> holds(GroupQueryField field, String value, int valueAt) {
        return switch (field) {
            case ENDPOINT -> endpoint(value, valueAt);
            case PATH -> path(value);
            case TICKET ->
                    value.equals(NONE)
                            ? row -> row.ticket() == null
                            : row -> contains(row.ticket(), value);
            case PART -> labels(value, valueAt, Part::ofLabel, row -> row.key().part());
            case KIND -> labels(value, valueAt, Kind::ofLabel, row -> row.key().kind());
            case CAUSE -> labels(value, valueAt, Cause::ofLabel, GroupRow::cause);
            case STATUS -> labels(value, valueAt, GroupStatus::ofLabel, GroupRow::status);
            case ASSIGNEE -> assignee(value);
            case LABEL -> label(value);
            case COUNT -> number(field, value, valueAt, GroupRow::exchanges);
            case OCCURRENCES -> number(field, value, valueAt, GroupRow::occurrences);
            case RATE ->
                    amount(field, value, valueAt, GroupQueryAmount.share(value), GroupRow::rate);
            case NOISE ->
                    amount(
                            field,
                            value,
                            valueAt,
                            GroupQueryAmount.share(value),
                            GroupRow::noiseShare);
            case FIRST ->
                    amount(
                            field,
                            value,
                            valueAt,
                            GroupQueryAmount.time(value),
                            GroupRow::firstSeen);
            case LAST ->
                    amount(field, value, valueAt, GroupQueryAmount.time(value), GroupRow::lastSeen);
            case VALUE -> row -> true;
        };
    }

    private Predicate<GroupRow> endpoint(String value, int valueAt) {
        try {
            EndpointPattern pattern = EndpointPattern.parse(value);
            return row -> pattern.matches(row.key().endpoint());
        } catch (IllegalArgumentException e) {
            throw error(valueAt, at, e.getMessage());
        }
    }

    private static Predicate<GroupRow> path(String value) {
        String wanted = value.startsWith("$..") ? value.substring(2) : value;
        return row -> contains(row.key().path().toString(), wanted);
    }

    private static Predicate<GroupRow> assignee(String value) {
        List<String> wanted = List.of(value.split(",", -1));
        String me = TriageGroups.author();
        return row -> {
            String name = row.assignee();
            return wanted.stream()
                    .anyMatch(
                            each ->
                                    name == null
                                            ? each.equals(NONE)
                                            : each.equalsIgnoreCase(name)
                                                    || (each.equals(ME) && name.equals(me)));
        };
    }

    private static Predicate<GroupRow> label(String value) {
        List<String> wanted = List.of(value.split(",", -1));
        return row ->
                wanted.stream()
                        .anyMatch(
                                each ->
                                        (each.equals(NONE) && row.labels().isEmpty())
                                                || row.labels().stream()
                                                        .anyMatch(each::equalsIgnoreCase));
    }

    private <T> Predicate<GroupRow> labels(
            String value, int valueAt, Function<String, T> ofLabel, Function<GroupRow, T> of) {
        List<T> wanted = new ArrayList<>();
        int labelAt = valueAt;
        for (String label : value.split(",", -1)) {
            try {
                wanted.add(ofLabel.apply(label.toLowerCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw error(labelAt, labelAt + label.length(), e.getMessage());
            }
            labelAt += label.length() + 1;
        }
        return row -> wanted.contains(of.apply(row));
    }

    private Predicate<GroupRow> number(
            GroupQueryField field, String value, int valueAt, Function<GroupRow, Long> of) {
        Predicate<Long> holds = GroupQueryAmount.number(value);
        if (holds == null) {
            throw error(
                    valueAt,
                    at,
                    "a number is expected behind " + field.label() + ":, such as >100");
        }
        return row -> holds.test(of.apply(row));
    }

    private <T> Predicate<GroupRow> amount(
            GroupQueryField field,
            String value,
            int valueAt,
            @Nullable Predicate<@Nullable T> holds,
            Function<GroupRow, @Nullable T> of) {
        if (holds == null) {
            boolean isTime = field == GroupQueryField.FIRST || field == GroupQueryField.LAST;
            throw error(
                    valueAt,
                    at,
                    "'"
                            + value
                            + "' is no "
                            + (isTime ? "day" : "share")
                            + "; write it as in "
                            + field.label()
                            + (isTime ? ":>=2026-03-01" : ":>5%"));
        }
        return row -> holds.test(of.apply(row));
    }

    private static Predicate<GroupRow> word(String wanted) {
        return row ->
                contains(row.key().toString(), wanted)
                        || contains(row.cause().label(), wanted)
                        || contains(row.status().label(), wanted)
                        || contains(row.ticket(), wanted)
                        || contains(row.assignee(), wanted)
                        || contains(row.note(), wanted)
                        || row.labels().stream().anyMatch(label -> contains(label, wanted))
                        || row.id().startsWith(wanted);
    }

    private static boolean contains(@Nullable String text, String wanted) {
        return text != null
                && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private GroupQueryException error(int position, int end, @Nullable String message) {
        return new GroupQueryException(text, position, end, String.valueOf(message));
    }
}
