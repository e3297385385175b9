package io.github.parityworkbench.importers.nativelog;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.LineLog;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import io.github.parityworkbench.importers.reading.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Reads one record of the native log in one pass over its bytes. */
final class NativeRecord implements RecordParser, LineLog.LineParser {
    private final JsonScanner scanner;
    private final ExchangeDraft draft = new ExchangeDraft();
    private boolean summary;
    private @Nullable JsonText mismatched;

    /**
     * @param depth how deep a record may nest
     */
    NativeRecord(int depth) {
        this.scanner = new JsonScanner(depth);
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        parse(record, 0, record.length, provenance, sink);
    }

    @Override
    public void parse(byte[] bytes, int from, int to, Provenance provenance, RecordSink sink) {
        draft.clear();
        summary = false;
        mismatched = null;
        scanner.reset(bytes, from, to);
        scanner.enterObject();
        while (scanner.nextMember()) {
            readMember();
        }
        scanner.finish();
        if (summary) {
            sink.summary(totals());
            return;
        }
        if (mismatched != null) {
            draft.unknown().add("mismatched", mismatched);
        }
        sink.exchange(draft.build(JsonText.of(bytes, from, to), provenance));
    }

    private void readMember() {
        switch (scanner.name()) {
            case "id" -> draft.put(Field.ID, scanner.value());
            case "timestamp" -> draft.put(Field.TIMESTAMP, scanner.value());
            case "endpoint" -> draft.put(Field.ENDPOINT, scanner.value());
            case "operation" -> draft.put(Field.OPERATION, scanner.value());
            case "state" -> draft.put(Field.STATE, scanner.value());
            case "traceId" -> draft.put(Field.TRACE_ID, scanner.value());
            case "matched" -> draft.put(Field.MATCHED, scanner.value());
            case "mismatched" -> mismatched = scanner.value();
            case "summary" -> readSummary();
            case "request" -> readRequest();
            case "control" -> readResponse(Side.CONTROL);
            case "candidate" -> readResponse(Side.CANDIDATE);
            case "secondary" -> readResponse(Side.SECONDARY);
            default -> draft.unknown().addRaw(scanner.rawName(), scanner.value());
        }
    }

    /** Only {@code true} makes a summary; anything else is a member like any other. */
    private void readSummary() {
        JsonText name = scanner.rawName();
        JsonText value = scanner.value();
        if (Boolean.TRUE.equals(Scalars.truth(value))) {
            summary = true;
        } else {
            draft.unknown().addRaw(name, value);
        }
    }

    private void readRequest() {
        if (passesOverNull()) {
            return;
        }
        UnknownMembers unknown = new UnknownMembers();
        scanner.enterObject();
        while (scanner.nextMember()) {
            switch (scanner.name()) {
                case "method" -> draft.put(Field.METHOD, scanner.value());
                case "url" -> draft.put(Field.URL, scanner.value());
                case "headers" -> draft.put(Field.REQUEST_HEADERS, scanner.value());
                case "body" -> draft.put(Field.REQUEST_BODY, scanner.value());
                default -> unknown.addRaw(scanner.rawName(), scanner.value());
            }
        }
        draft.unknown().addAll("request", unknown);
    }

    private void readResponse(Side side) {
        if (passesOverNull()) {
            return;
        }
        UnknownMembers unknown = new UnknownMembers();
        scanner.enterObject();
        while (scanner.nextMember()) {
            switch (scanner.name()) {
                case "status" -> draft.put(Field.status(side), scanner.value());
                case "headers" -> draft.put(Field.headers(side), scanner.value());
                case "body" -> draft.put(Field.body(side), scanner.value());
                case "durationMs" -> draft.put(Field.duration(side), scanner.value());
                default -> unknown.addRaw(scanner.rawName(), scanner.value());
            }
        }
        draft.unknown().addAll(side.label(), unknown);
    }

    private boolean passesOverNull() {
        if (scanner.peek() != 'n') {
            return false;
        }
        scanner.skipValue();
        return true;
    }

    private EndpointSummary totals() {
        JsonText endpoint = draft.get(Field.ENDPOINT);
        String name = endpoint == null ? null : Scalars.text(endpoint);
        if (name == null) {
            throw new RecordException("the summary names no endpoint");
        }
        return new EndpointSummary(
                new Endpoint(name),
                count(draft.get(Field.MATCHED), "matched"),
                count(mismatched, "mismatched"));
    }

    private static long count(@Nullable JsonText value, String name) {
        Long count = value == null ? null : Scalars.count(value);
        if (count == null) {
            throw new RecordException("the summary's " + name + " is not a count");
        }
        return count;
    }
}
