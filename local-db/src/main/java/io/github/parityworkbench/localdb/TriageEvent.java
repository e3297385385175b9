package io.github.parityworkbench.localdb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a group once.
 *
 * @param by who, null where that was not written down
 * @param about such as {@code status} or {@code ticket}
 * @param value what it became, null where it was taken away
 */
public record TriageEvent(Instant at, @Nullable String by, String about, @Nullable String value) {}
