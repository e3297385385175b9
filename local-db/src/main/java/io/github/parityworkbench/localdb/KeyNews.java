package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.KeyEvidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is learnt from a batch of the keys of arrays.
 *
 * @param evidence what its arrays say, by endpoint; not changed any more
 * @param inForce all keys by which this batch and those behind it are compared, by endpoint and
 *     generalised path; null where they are those of before
 */
public record KeyNews(
        Map<Endpoint, KeyEvidence> evidence,
        @Nullable Map<Endpoint, Map<FieldPath, List<String>>> inForce) {}
