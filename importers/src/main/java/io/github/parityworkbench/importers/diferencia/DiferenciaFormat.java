package io.github.parityworkbench.importers.diferencia;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.importers.EndpointNaming;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.JsonLog;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Diferencia: a stored result with {@code primary}, {@code secondary} and {@code candidate}, or its
 * statistics, which give the totals of each endpoint.
 */
public final class DiferenciaFormat implements LogFormat {
    /** The format, which has no settings. */
    public DiferenciaFormat() {}

    @Override
    public String name() {
        return "diferencia";
    }

    @Override
    public Match probe(Sample head) {
        return head.records().stream()
                        .map(JsonMembers::of)
                        .anyMatch(members -> isResult(members) || isStatistics(members))
                ? Match.CERTAIN
                : Match.NO;
    }

    private static boolean isResult(Map<String, JsonText> members) {
        return members.containsKey("differenceMode") && members.containsKey("candidate");
    }

    private static boolean isStatistics(Map<String, JsonText> members) {
        JsonText endpoint = members.get("endpoint");
        return endpoint != null
                && JsonMembers.of(endpoint).containsKey("path")
                && members.containsKey("errors")
                && members.containsKey("success");
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        int depth = source.limits().depth();
        JsonLog.read(
                source,
                sink,
                (record, provenance, to) -> {
                    Map<String, JsonText> members = JsonMembers.strict(record, depth);
                    if (isStatistics(members)) {
                        to.summary(totals(members));
                    } else {
                        to.exchange(draft(members, depth).build(record, provenance));
                    }
                });
    }

    private static EndpointSummary totals(Map<String, JsonText> members) {
        JsonText endpoint = members.get("endpoint");
        Map<String, JsonText> route = endpoint == null ? Map.of() : JsonMembers.of(endpoint);
        JsonText success = members.get("success");
        JsonText errors = members.get("errors");
        Long matched = success == null ? null : Scalars.count(success);
        Long mismatched = errors == null ? null : Scalars.count(errors);
        if (matched == null || mismatched == null) {
            throw new RecordException("success and errors are not counts");
        }
        Request request =
                new Request(text(route.get("method")), text(route.get("path")), Headers.NONE, null);
        Endpoint named = EndpointNaming.of(null, request);
        return new EndpointSummary(named, matched, mismatched);
    }

    private static @Nullable String text(@Nullable JsonText value) {
        return value == null ? null : Scalars.text(value);
    }

    private static ExchangeDraft draft(Map<String, JsonText> members, int depth) {
        ExchangeDraft draft = new ExchangeDraft();
        for (Map.Entry<String, JsonText> member : members.entrySet()) {
            JsonText value = member.getValue();
            switch (member.getKey()) {
                case "primary" -> respond(Side.CONTROL, value, draft, depth);
                case "candidate" -> respond(Side.CANDIDATE, value, draft, depth);
                case "secondary" -> respond(Side.SECONDARY, value, draft, depth);
                case "result" -> draft.put(Field.MATCHED, value);
                case "processedDate" -> draft.put(Field.TIMESTAMP, value);
                default -> draft.unknown().add(member.getKey(), value);
            }
        }
        return draft;
    }

    private static void respond(Side side, JsonText value, ExchangeDraft draft, int depth) {
        Map<String, JsonText> parts = JsonMembers.of(value);
        JsonText content = parts.get("content");
        JsonText status = parts.get("status");
        JsonText url = parts.get("url");
        boolean answered = status != null && !"0".equals(status.toString());
        if (content != null && (answered || side != Side.SECONDARY)) {
            draft.put(Field.body(side), EmbeddedJson.unwrapped(content, depth));
        }
        if (status != null && answered) {
            draft.put(Field.status(side), status);
        }
        if (url != null && side == Side.CONTROL) {
            draft.put(Field.URL, url);
        }
    }
}
