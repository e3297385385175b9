package io.github.parityworkbench.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parityworkbench.app.cli.DifferenceListing.Row;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.Evidence;
import io.github.parityworkbench.diff.group.Evidence.Counterpart;
import io.github.parityworkbench.diff.group.Evidence.MappedValue;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.TriageEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** One group or one exchange as a JSON object. */
final class ShowJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ShowJson() {}

    /** The members of the listing of groups, and its evidence and differences. */
    static void group(
            PrintStream out,
            GroupRow group,
            GroupAggregate aggregate,
            List<SampleRow> samples,
            List<TriageEvent> history) {
        print(
                out,
                json -> {
                    JsonWriter.members(json, GroupListing.LISTING, group);
                    json.writeStringField("explanation", group.cause().explanation());
                    json.writeStringField("note", group.note());
                    evidence(json, aggregate.evidence());
                    differences(json, DifferenceListing.of(samples));
                    rows(json, "history", HistoryListing.LISTING, history);
                });
    }

    /** What was asked, how both answered, and every difference. */
    static void exchange(PrintStream out, StoredExchange stored) {
        Exchange exchange = stored.exchange();
        print(
                out,
                json -> {
                    json.writeStringField("id", exchange.id());
                    json.writeStringField("endpoint", exchange.endpoint().name());
                    json.writeStringField(
                            "timestamp",
                            exchange.timestamp() == null ? null : exchange.timestamp().toString());
                    json.writeStringField("source", exchange.provenance().source());
                    json.writeNumberField("line", exchange.provenance().line());
                    json.writeStringField("method", exchange.request().method());
                    json.writeStringField("url", exchange.request().url());
                    json.writeObjectField("matched", exchange.matched());
                    response(json, "control", exchange.control());
                    response(json, "candidate", exchange.candidate());
                    json.writeBooleanField("onlyDifferences", stored.onlyDifferences());
                    differences(json, DifferenceListing.of(stored));
                });
    }

    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private static void print(PrintStream out, Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeObjectFieldStart("evidence");
        json.writeObjectFieldStart("shares");
        for (Map.Entry<Cause, Long> share : evidence.shares().entrySet()) {
            json.writeNumberField(share.getKey().label(), share.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("values");
        for (MappedValue pair : evidence.mapping()) {
            json.writeStartObject();
            json.writeStringField("control", pair.control());
            json.writeStringField("candidate", pair.candidate());
            json.writeNumberField("occurrences", pair.occurrences());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (evidence.offset() != null) {
            json.writeNumberField("offset", evidence.offset());
        }
        Counterpart counterpart = evidence.counterpart();
        if (counterpart != null) {
            json.writeStringField("counterpart", counterpart.path().toString());
        }
        json.writeNumberField("distinctControl", evidence.distinctControl());
        json.writeNumberField("distinctCandidate", evidence.distinctCandidate());
        json.writeEndObject();
    }

    private static void response(JsonGenerator json, String name, Response response)
            throws IOException {
        json.writeObjectFieldStart(name);
        if (response.status() != null) {
            json.writeNumberField("status", response.status());
        }
        if (response.durationMs() != null) {
            json.writeNumberField("durationMs", response.durationMs());
        }
        json.writeEndObject();
    }

    private static void differences(JsonGenerator json, List<Row> rows) throws IOException {
        rows(json, "differences", DifferenceListing.LISTING, rows);
    }

    private static <R> void rows(JsonGenerator json, String name, Listing<R> listing, List<R> rows)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (R row : rows) {
            json.writeStartObject();
            JsonWriter.members(json, listing, row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
