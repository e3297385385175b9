package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds why two values differ. */
public final class Causes {
    /** In the order of {@link Cause}. */
    static final List<Detector> DETECTORS =
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

    /** Those of each shape, in the same order. */
    private static final Map<Shape, List<Detector>> BY_SHAPE = byShape();

    private Causes() {}

    private static Map<Shape, List<Detector>> byShape() {
        Map<Shape, List<Detector>> byShape = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            byShape.put(
                    shape,
                    DETECTORS.stream().filter(each -> each.shapes().contains(shape)).toList());
        }
        return byShape;
    }

    /**
     * All causes that fit this one difference, in the order of {@link Cause}: the first is its own,
     * and where there is none it is {@link Cause#UNEXPLAINED}. Causes that only show over a group
     * never come from here.
     */
    public static List<Cause> fitting(Difference difference) {
        ValuePair pair = new ValuePair(difference);
        List<Cause> causes = List.of();
        for (Detector detector : BY_SHAPE.getOrDefault(pair.shape(), List.of())) {
            if (detector.fits(pair)) {
                causes = with(causes, detector.cause());
            }
        }
        return causes;
    }

    /** Mostly there is none or one. */
    private static List<Cause> with(List<Cause> causes, Cause cause) {
        if (causes.isEmpty()) {
            return List.of(cause);
        }
        List<Cause> more = new ArrayList<>(causes);
        more.add(cause);
        return List.copyOf(more);
    }
}
