package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.PreparedBatch;

/**
 * Consecutive records of a log, compared and ready to be stored.
 *
 * @param exchanges how many exchanges they have, matching ones among them
 * @param mismatched how many have a difference that no rule ignores
 * @param problems how many could not be read
 */
record ComparedRecords(PreparedBatch batch, long exchanges, long mismatched, long problems) {}
