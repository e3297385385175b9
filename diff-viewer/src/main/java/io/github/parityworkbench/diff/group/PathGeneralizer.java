package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;

/** Makes the path of a group from the path of one difference, by the look of its steps. */
public final class PathGeneralizer {
    private PathGeneralizer() {}

    /**
     * The path with every index as {@code [*]} and every key that looks like data as {@code .*}.
     */
    public static FieldPath generalize(FieldPath path) {
        return path.map(PathGeneralizer::generalized);
    }

    /** The path with every index as {@code [*]}; all names stay. */
    static FieldPath generalizeIndexes(FieldPath path) {
        return path.map(segment -> segment instanceof Index ? Wildcard.ANY_INDEX : segment);
    }

    private static Segment generalized(Segment segment) {
        if (segment instanceof Index) {
            return Wildcard.ANY_INDEX;
        }
        return segment instanceof Member member && looksLikeData(member.name())
                ? Wildcard.ANY_MEMBER
                : segment;
    }

    /**
     * Whether a name is data rather than a word somebody chose: a number, UUID, ULID, hash, date,
     * e-mail or IP address, or an identifier behind a prefix such as {@code kaid_834017254}.
     * Ordinary words with a digit or two, such as {@code address1} or {@code sha256}, are not.
     */
    public static boolean looksLikeData(String name) {
        return DataLook.fits(name);
    }
}
