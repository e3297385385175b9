package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Values;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pairs of values of a group show that no one pair does. */
final class ValueEvidence {
    private static final int SAMPLE = 64;

    /** Below this, nothing can be said to be nearly always so. */
    private static final int LEAST_OCCURRENCES = 3;

    /** Nearly all values are distinct where each is met no more often than this on average. */
    private static final double NEARLY_ONCE = 1.1;

    /** An offset takes so many different values, or else it is just the same pair again. */
    private static final int LEAST_DISTINCT = 3;

    private DistinctSample control = new DistinctSample(SAMPLE);
    private DistinctSample candidate = new DistinctSample(SAMPLE);
    private ValueMapping mapping = new ValueMapping();
    private Offset offset = new Offset();

    /** Pairs of strings that both may have been made at random, each for itself. */
    private long tokens;

    void add(Difference difference) {
        sample(control, difference.control());
        sample(candidate, difference.candidate());
        mapping.add(difference);
        offset.add(difference);
        tokens += areTokens(difference.control(), difference.candidate()) ? 1 : 0;
    }

    private static void sample(DistinctSample sample, @Nullable JsonText value) {
        if (value != null) {
            sample.add(Hashes.of(value), 1);
        }
    }

    /** Times without signs, such as {@code 20260301T120000Z}, look random as well. */
    private static boolean areTokens(@Nullable JsonText control, @Nullable JsonText candidate) {
        if (control == null
                || candidate == null
                || Math.min(control.length(), candidate.length()) <= TokenLook.LEAST_LENGTH) {
            return false;
        }
        Optional<String> one = Values.string(control);
        Optional<String> other = one.isEmpty() ? one : Values.string(candidate);
        return one.isPresent()
                && other.isPresent()
                && TokenLook.fit(one.get(), other.get())
                && Values.instant(control).isEmpty();
    }

    void merge(ValueEvidence other) {
        control.merge(other.control);
        candidate.merge(other.candidate);
        mapping.merge(other.mapping);
        offset.merge(other.offset);
        tokens += other.tokens;
    }

    /** Whether the values are random tokens that are new each time. */
    boolean isVolatile(long occurrences) {
        return occurrences >= LEAST_OCCURRENCES
                && Shares.nearlyAll(tokens, occurrences)
                && control.meanCount() <= NEARLY_ONCE
                && candidate.meanCount() <= NEARLY_ONCE;
    }

    /** Whether each control value always meets the same candidate value. */
    boolean isMapping(long occurrences) {
        return mapping.holds(occurrences);
    }

    /** Whether numbers always differ by the same amount. */
    boolean isOffset(long occurrences) {
        return occurrences >= LEAST_OCCURRENCES
                && offset.amount().isPresent()
                && control.distinct() >= LEAST_DISTINCT;
    }

    ValueMapping mapping() {
        return mapping;
    }

    Offset offset() {
        return offset;
    }

    long distinctControl() {
        return control.distinct();
    }

    long distinctCandidate() {
        return candidate.distinct();
    }

    void write(CompactWriter out) {
        control.write(out);
        candidate.write(out);
        mapping.write(out);
        offset.write(out);
        out.number(tokens);
    }

    static ValueEvidence read(CompactReader in, DistinctSample.Reading samples) {
        ValueEvidence evidence = new ValueEvidence();
        evidence.control = samples.read(in, SAMPLE);
        evidence.candidate = samples.read(in, SAMPLE);
        evidence.mapping = ValueMapping.read(in);
        evidence.offset = Offset.read(in);
        evidence.tokens = in.number();
        return evidence;
    }
}
