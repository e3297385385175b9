package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a {@link GroupQuery} from its text. */
final class GroupQueryReader {
    private static final String NAMES = "endpoint, path, part, kind, cause, status, ticket, count";
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+:");
    private static final Pattern COUNT = Pattern.compile("(>=|<=|>|<|=)?([0-9]{1,18})");

    private final String text;
    private final Map<String, Predicate<GroupRow>> named = new LinkedHashMap<>();
    private final List<Predicate<GroupRow>> words = new ArrayList<>();
    private int at;

    GroupQueryReader(String text) {
        this.text = text;
    }

    GroupQuery read() {
        while (skipSpaces()) {
            Matcher name = NAME.matcher(text).region(at, text.length());
            if (name.lookingAt()) {
                int nameAt = at;
                at = name.end();
                int valueAt = at;
                String key = text.substring(nameAt, valueAt - 1).toLowerCase(Locale.ROOT);
                Predicate<GroupRow> term = term(key, nameAt, value(), valueAt);
                named.merge(key, term, Predicate::or);
            } else {
                words.add(word(value()));
            }
        }
        return new GroupQuery(named, words);
    }

    private boolean skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
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
            throw error(quoteAt, "this quote is never closed");
        }
        return value.toString();
    }

    private Predicate<GroupRow> term(String key, int keyAt, String value, int valueAt) {
        if (value.isEmpty()) {
            throw error(valueAt, "a value is expected behind " + key + ":");
        }
        return switch (key) {
            case "endpoint" -> endpoint(value, valueAt);
            case "path" -> path(value);
            case "ticket" -> row -> contains(row.ticket(), value);
            case "part" -> labels(value, valueAt, Part::ofLabel, row -> row.key().part());
            case "kind" -> labels(value, valueAt, Kind::ofLabel, row -> row.key().kind());
            case "cause" -> labels(value, valueAt, Cause::ofLabel, GroupRow::cause);
            case "status" -> labels(value, valueAt, GroupStatus::ofLabel, GroupRow::status);
            case "count" -> count(value, valueAt);
            default -> throw error(keyAt, "there is no term '" + key + ":'; known: " + NAMES);
        };
    }

    private Predicate<GroupRow> endpoint(String value, int valueAt) {
        try {
            EndpointPattern pattern = EndpointPattern.parse(value);
            return row -> pattern.matches(row.key().endpoint());
        } catch (IllegalArgumentException e) {
            throw error(valueAt, e.getMessage());
        }
    }

    private static Predicate<GroupRow> path(String value) {
        String wanted = value.startsWith("$..") ? value.substring(2) : value;
        return row -> contains(row.key().path().toString(), wanted);
    }

    private <T> Predicate<GroupRow> labels(
            String value, int valueAt, Function<String, T> ofLabel, Function<GroupRow, T> of) {
        List<T> wanted = new ArrayList<>();
        int labelAt = valueAt;
        for (String label : value.split(",", -1)) {
            try {
                wanted.add(ofLabel.apply(label.toLowerCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw error(labelAt, e.getMessage());
            }
            labelAt += label.length() + 1;
        }
        return row -> wanted.contains(of.apply(row));
    }

    private Predicate<GroupRow> count(String value, int valueAt) {
        Matcher count = COUNT.matcher(value);
        if (!count.matches()) {
            throw error(valueAt, "a number is expected behind count:, such as >100");
        }
        long limit = Long.parseLong(count.group(2));
        String operator = count.group(1);
        LongPredicate holds =
                switch (operator == null ? "=" : operator) {
                    case ">" -> exchanges -> exchanges > limit;
                    case ">=" -> exchanges -> exchanges >= limit;
                    case "<" -> exchanges -> exchanges < limit;
                    case "<=" -> exchanges -> exchanges <= limit;
                    default -> exchanges -> exchanges == limit;
                };
        return row -> holds.test(row.exchanges());
    }

    private static Predicate<GroupRow> word(String wanted) {
        return row ->
                contains(row.key().toString(), wanted)
                        || contains(row.cause().label(), wanted)
                        || contains(row.status().label(), wanted)
                        || contains(row.ticket(), wanted)
                        || row.id().startsWith(wanted);
    }

    private static boolean contains(@Nullable String text, String wanted) {
        return text != null
                && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private GroupQueryException error(int position, @Nullable String message) {
        return new GroupQueryException(text, position, String.valueOf(message));
    }
}
