package io.github.parityworkbench.importers.apiparity;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.MalformedJsonException;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the summary of a run with all its mismatches, or the one mismatch of a folder. */
final class ApiParityRun implements RecordParser {
    private final LogSource leader;

    ApiParityRun(LogSource leader) {
        this.leader = leader;
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        Map<String, JsonText> members = JsonMembers.strict(record, leader.limits().depth());
        if (!ApiParityFormat.isRun(members.keySet())) {
            new ApiParityMismatch(leader, "", provenance)
                    .read(members.containsKey("steps"))
                    .forEach(sink::exchange);
            return;
        }
        Map<Endpoint, Long> mismatches = new HashMap<>();
        leader.companions()
                .forEach(
                        (path, file) -> {
                            if (path.endsWith("/" + ApiParityFormat.CASE)
                                    || path.endsWith("/" + ApiParityFormat.CHAIN)) {
                                readFolder(path, file, mismatches, sink);
                            }
                        });
        JsonText operations = members.get("operations");
        if (operations != null) {
            JsonMembers.of(operations)
                    .forEach((name, cases) -> summarise(name, cases, mismatches, sink));
        }
    }

    private void readFolder(
            String path, LogSource file, Map<Endpoint, Long> mismatches, RecordSink sink) {
        Provenance place = new Provenance(file.name(), 1, 0);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String reason;
        try {
            boolean chain = path.endsWith(ApiParityFormat.CHAIN);
            for (Exchange exchange : new ApiParityMismatch(leader, folder, place).read(chain)) {
                mismatches.merge(exchange.endpoint(), differs(exchange) ? 1L : 0L, Long::sum);
                sink.exchange(exchange);
            }
            return;
        } catch (MalformedJsonException malformed) {
            reason = malformed.reasonIn("a file of it", 0);
        } catch (RecordException unexpected) {
            reason = unexpected.reason();
        }
        sink.problem(new ImportProblem(place, reason));
    }

    /** The steps of a chain before its mismatch are alike. */
    private static boolean differs(Exchange exchange) {
        return !Objects.equals(exchange.control().status(), exchange.candidate().status())
                || !Objects.equals(exchange.control().body(), exchange.candidate().body());
    }

    /** The cases of an operation: those that did not match were read. */
    private static void summarise(
            String operation, JsonText cases, Map<Endpoint, Long> mismatches, RecordSink sink) {
        Long total = Scalars.count(cases);
        if (total == null || operation.isBlank()) {
            throw new RecordException("the cases of an operation are not a count");
        }
        Endpoint endpoint = new Endpoint(operation);
        long mismatched = Math.min(total, mismatches.getOrDefault(endpoint, 0L));
        sink.summary(new EndpointSummary(endpoint, total - mismatched, mismatched));
    }
}
