package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Difference;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds why two values differ. */
public final class Causes {
    /** In the order of {@link Cause}. */
    private static final List<Detector> DETECTORS =
            List.of(
                    new NullVsAbsent(),
                    new DefaultVsAbsent(),
                    new EmptyVsNull(),
                    new NumberVsString(),
                    new BooleanVsNumber(),
                    new BooleanVsString(),
                    new ScalarVsArray(),
                    new IntegerPrecision(),
                    new FloatPrecision(),
                    new LetterCase(),
                    new Whitespace(),
                    new UnicodeNormalization(),
                    new HtmlEscaping(),
                    new UrlEncoding(),
                    new UrlHost(),
                    new TimestampFormat(),
                    new TimezoneShift(),
                    new ClockSkew(),
                    new ArrayOrder(),
                    new Truncation());

    private Causes() {}

    /**
     * The first cause, in the order of {@link Cause}, that fits this one difference; {@link
     * Cause#UNEXPLAINED} where none does. Causes that only show over a group never come from here.
     */
    public static Cause of(Difference difference) {
        ValuePair pair = new ValuePair(difference);
        for (Detector detector : DETECTORS) {
            if (detector.fits(pair)) {
                return detector.cause();
            }
        }
        return Cause.UNEXPLAINED;
    }

    /** The causes that can show in one difference, in the order in which they are tried. */
    static List<Cause> pairwise() {
        return DETECTORS.stream().map(Detector::cause).toList();
    }

    /** All causes that fit this one difference, in the order of {@link Cause}; none but those. */
    public static Set<Cause> fitting(Difference difference) {
        ValuePair pair = new ValuePair(difference);
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Detector detector : DETECTORS) {
            if (detector.fits(pair)) {
                causes.add(detector.cause());
            }
        }
        return Collections.unmodifiableSet(causes);
    }
}
