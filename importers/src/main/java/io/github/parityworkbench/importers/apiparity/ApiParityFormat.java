package io.github.parityworkbench.importers.apiparity;

import io.github.parityworkbench.importers.Bundle;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.JsonLog;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Mismatches of api-parity, each in a folder of its own, alone or in the folder of a run, whose
 * summary counts the matches too. Target A is control.
 */
public final class ApiParityFormat implements LogFormat {
    static final String RUN = "summary.json";
    static final String CASE = "case.json";
    static final String CHAIN = "chain.json";
    static final String TARGET_A = "target_a.json";
    static final String TARGET_B = "target_b.json";
    static final String DIFF = "diff.json";
    static final String METADATA = "metadata.json";

    private static final Set<String> SIDES = Set.of(TARGET_A, TARGET_B, DIFF, METADATA);
    private static final Set<String> WHOLE =
            Set.of(CASE, CHAIN, TARGET_A, TARGET_B, DIFF, METADATA);

    /** The format, which has no settings. */
    public ApiParityFormat() {}

    @Override
    public String name() {
        return "api-parity";
    }

    @Override
    public List<Bundle> bundles() {
        return List.of(
                new Bundle(RUN, WHOLE, Set.of("mismatches")),
                new Bundle(CASE, SIDES, Set.of()),
                new Bundle(CHAIN, SIDES, Set.of()));
    }

    @Override
    public Match probe(Sample head) {
        return head.records().stream()
                        .map(record -> JsonMembers.of(record).keySet())
                        .anyMatch(
                                names ->
                                        names.containsAll(Set.of("case_id", "operation_id"))
                                                || names.containsAll(Set.of("chain_id", "steps"))
                                                || isRun(names))
                ? Match.CERTAIN
                : Match.NO;
    }

    static boolean isRun(Set<String> names) {
        return names.containsAll(Set.of("total_cases", "mismatches", "operations"));
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        JsonLog.read(source, sink, new ApiParityRun(source));
    }
}
