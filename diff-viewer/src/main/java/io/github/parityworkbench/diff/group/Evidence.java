package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.cause.Cause;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a group's values show, behind its cause.
 *
 * @param shares how many occurrences each cause is the first to fit, the most frequent first
 * @param mapping which values meet, the most frequent pair first; empty where values are too many
 *     or too long to be an enumeration's
 * @param offset candidate minus control where that is the same in all occurrences, else null
 * @param counterpart the member of the same object that most often has the value that is missing or
 *     extra here, in half of the occurrences at least; null where there is none
 * @param cut how long cut-off strings are, null where none is cut off
 * @param nearExchange in how many occurrences both sides are times less than a minute apart and
 *     within an hour of the exchange: a clock read for the answer
 * @param distinctControl about how many different values control has here
 * @param distinctCandidate about how many different values the candidate has here
 * @param fields which fields of which types this is, such as {@code Student.progress}, in the order
 *     of their names, the first eight; mostly one, none where that is not known
 */
public record Evidence(
        Map<Cause, Long> shares,
        List<MappedValue> mapping,
        @Nullable BigDecimal offset,
        @Nullable Counterpart counterpart,
        @Nullable CutLengths cut,
        long nearExchange,
        long distinctControl,
        long distinctCandidate,
        List<String> fields) {
    public Evidence {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        mapping = List.copyOf(mapping);
        fields = List.copyOf(fields);
    }

    /** A pair of values, as JSON, and how often they met. */
    public record MappedValue(String control, String candidate, long occurrences) {}

    /**
     * A member that seems to be this one under another name.
     *
     * @param path generalised
     * @param occurrences how often both were there with equal values
     */
    public record Counterpart(FieldPath path, long occurrences) {}

    /** The shortest and the longest of the strings that are cut off, in characters. */
    public record CutLengths(int shortest, int longest) {}
}
