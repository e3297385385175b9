package io.github.parityworkbench.localdb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does to what is stored.
 *
 * @param occurrences how many differences it ignores; what an earlier rule ignores is that one's
 * @param lastSeen when the last of their exchanges was, null where that is unknown
 */
public record RuleUse(long occurrences, @Nullable Instant lastSeen) {}
