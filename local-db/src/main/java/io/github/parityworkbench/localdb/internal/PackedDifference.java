package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import org.jspecify.annotations.Nullable;

/**
 * A difference as it is packed. Which rule ignores it is not in it: rules change, blocks do not.
 *
 * @param group the number of its group by look
 * @param noise whether it is noise
 * @param paths of both sides, against that of the group
 * @param control null where there is none
 * @param candidate null where there is none
 */
record PackedDifference(
        int group,
        Cause cause,
        boolean noise,
        PackedPaths paths,
        @Nullable PackedValue control,
        @Nullable PackedValue candidate) {

    /** Packs a difference of that group. */
    static PackedDifference of(ClassifiedDifference classified, ClassifiedExchange in, int group) {
        Difference difference = classified.difference();
        boolean body = difference.part() == Part.BODY;
        JsonText control = body ? in.exchange().control().body() : null;
        JsonText candidate = body ? in.exchange().candidate().body() : null;
        return new PackedDifference(
                group,
                classified.cause(),
                difference.noise(),
                paths(difference, classified.key().path()),
                PackedValue.of(difference.control(), control),
                PackedValue.of(difference.candidate(), candidate));
    }

    private static PackedPaths paths(Difference difference, FieldPath shape) {
        FieldPath path = difference.path();
        FieldPath other =
                difference.kind() == Kind.EXTRA ? difference.leftPath() : difference.rightPath();
        ByteWriter out = new ByteWriter(8);
        boolean fits = PathCodec.fits(path, shape);
        int form = fits ? 0 : DifferenceFlags.PATH_FREE;
        PathCodec.write(out, path, shape, fits);
        if (!other.equals(path)) {
            boolean otherFits = PathCodec.fits(other, shape);
            int mode = otherFits ? DifferenceFlags.OTHER_FITTING : DifferenceFlags.OTHER_FREE;
            form |= mode << DifferenceFlags.OTHER_SHIFT;
            PathCodec.write(out, other, shape, otherFits);
        }
        PackedPaths paths = new PackedPaths();
        paths.point(out.array(), 0, out.size(), form);
        return paths;
    }

    /** All that is known of it but its group, cause, paths and values, as eight bits. */
    int flags() {
        return (noise ? DifferenceFlags.NOISE : 0)
                | mode(control) << DifferenceFlags.CONTROL_SHIFT
                | mode(candidate) << DifferenceFlags.CANDIDATE_SHIFT
                | paths.form();
    }

    private static int mode(@Nullable PackedValue value) {
        if (value == null) {
            return DifferenceFlags.ABSENT;
        }
        return value instanceof PackedValue.Inline ? DifferenceFlags.INLINE : DifferenceFlags.SPAN;
    }
}
