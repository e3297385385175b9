package io.github.parityworkbench.localdb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import, finished or not.
 *
 * @param number from 1, in the order of beginning
 * @param finishedAt null while it can be resumed
 * @param records how many records of the source are done: exchanges, summaries and problems
 * @param exchanges how many of them were exchanges
 * @param mismatched how many of those had a difference, ignored or not, and were kept
 * @param differences how many differences those have
 */
public record ImportRow(
        long number,
        SourceIdentity source,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long records,
        long exchanges,
        long mismatched,
        long differences,
        long problems) {}
