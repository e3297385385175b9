package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.cause.Cause;

/** Finds the cause that a group bears: the first in order that fits nine in ten occurrences. */
final class GroupCause {
    private GroupCause() {}

    static Cause of(
            GroupKey key,
            long occurrences,
            CauseCounts causes,
            ValueEvidence values,
            Renames renames) {
        for (Cause cause : Cause.values()) {
            boolean fits =
                    switch (cause) {
                        case RENAMED_FIELD -> isRenamed(key, occurrences, renames);
                        case VOLATILE_ID -> values.isVolatile(occurrences);
                        case ENUM_MAPPING -> values.isMapping(occurrences);
                        case CONSTANT_OFFSET -> values.isOffset(occurrences);
                        default -> Shares.nearlyAll(causes.fitting(cause), occurrences);
                    };
            if (fits) {
                return cause;
            }
        }
        return Cause.UNEXPLAINED;
    }

    private static boolean isRenamed(GroupKey key, long occurrences, Renames renames) {
        return Names.last(key.path())
                .filter(
                        name ->
                                renames.best(name)
                                        .filter(other -> renames.convinces(name, other))
                                        .filter(
                                                other ->
                                                        Shares.nearlyAll(
                                                                renames.together(other),
                                                                occurrences))
                                        .isPresent())
                .isPresent();
    }
}
