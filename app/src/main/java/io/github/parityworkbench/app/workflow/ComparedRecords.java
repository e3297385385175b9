package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.localdb.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive records of a log, compared and ready to be stored.
 *
 * @param batch what is to be stored; null if there are too many groups to go on without a look at
 *     what the workspace has
 * @param delta what is counted in it
 * @param exchanges how many exchanges they have, matching ones among them
 * @param mismatched how many have a difference that no rule ignores
 * @param problems how many could not be read
 * @param notices how many times something was gathered, or not looked into, for there was too much
 */
record ComparedRecords(
        @Nullable PreparedBatch batch,
        Aggregation delta,
        long exchanges,
        long mismatched,
        long problems,
        long notices) {}
