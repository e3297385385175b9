package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.ImportBatch;

/**
 * A chunk of a log, compared and ready to be stored.
 *
 * @param exchanges how many it has, matching ones among them
 * @param mismatched how many have a difference that no rule ignores
 */
record ComparedChunk(ImportBatch batch, long exchanges, long mismatched) {}
