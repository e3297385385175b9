package io.github.parityworkbench.importers.diffy;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells Diffy's kinds of records apart and reads each. */
final class DiffyRecord implements RecordParser {
    private final int depth;

    DiffyRecord(int depth) {
        this.depth = depth;
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        Map<String, JsonText> members = JsonMembers.strict(record, depth);
        JsonText requests = members.get("requests");
        if (requests != null) {
            readResults(requests, record, provenance, sink);
        } else if (isEndpointList(members)) {
            members.forEach(
                    (endpoint, totals) ->
                            RecordLog.attempt(
                                    provenance, sink, () -> readTotals(endpoint, totals, sink)));
        } else {
            sink.exchange(new DiffyResult(members, depth).build(record, provenance, 0));
        }
    }

    /** The results of one field: a list of requests. */
    private void readResults(
            JsonText requests, byte[] record, Provenance provenance, RecordSink sink) {
        int number = 0;
        for (JsonText request : JsonElements.of(requests)) {
            DiffyResult result = new DiffyResult(JsonMembers.of(request), depth);
            int own = number++;
            RecordLog.attempt(
                    provenance, sink, () -> sink.exchange(result.build(record, provenance, own)));
        }
    }

    /** Whether it is the list of endpoints: an object of objects with nothing but two counts. */
    static boolean isEndpointList(Map<String, JsonText> members) {
        return !members.isEmpty()
                && members.values().stream()
                        .map(JsonMembers::of)
                        .allMatch(
                                counts ->
                                        count(counts.get("total")) != null
                                                && count(counts.get("differences")) != null);
    }

    private static void readTotals(String endpoint, JsonText totals, RecordSink sink) {
        Map<String, JsonText> counts = JsonMembers.of(totals);
        Long total = count(counts.get("total"));
        Long differences = count(counts.get("differences"));
        if (endpoint.isBlank() || total == null || differences == null || differences > total) {
            throw new RecordException("the totals of an endpoint do not add up");
        }
        sink.summary(
                new EndpointSummary(
                        EndpointNames.readable(endpoint), total - differences, differences));
    }

    private static @Nullable Long count(@Nullable JsonText value) {
        return value == null ? null : Scalars.count(value);
    }
}
