package io.github.parityworkbench.importers.nativelog;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.ValueOutline;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.LineLog;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import io.github.parityworkbench.importers.reading.UnknownMembers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one record of the native log in one pass over its bytes. */
final class NativeRecord implements RecordParser, LineLog.LineParser {
    /** What a record says itself, by the names of its members. */
    private static final Map<String, Field> FIELDS = fieldsOf("");

    /** What its objects say, by their names and those of their members. */
    private static final Map<String, Map<String, Field>> OBJECTS =
            Map.of(
                    "request", fieldsOf("request."),
                    "control", fieldsOf("control."),
                    "candidate", fieldsOf("candidate."),
                    "secondary", fieldsOf("secondary."));

    private final JsonScanner scanner;
    private final ExchangeDraft draft = new ExchangeDraft();

    /** Of the first body; the others have much in common with it. */
    private final ValueOutline bodies = new ValueOutline();

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
        bodies.clear();
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

    private static Map<String, Field> fieldsOf(String object) {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : Field.values()) {
            String label = field.label();
            if (label.lastIndexOf('.') == object.length() - 1 && label.startsWith(object)) {
                fields.put(label.substring(object.length()), field);
            }
        }
        return Map.copyOf(fields);
    }

    private void readMember() {
        String name = scanner.name();
        Map<String, Field> object = OBJECTS.get(name);
        if (object != null) {
            readObject(name, object);
        } else if (name.equals("mismatched")) {
            mismatched = scanner.value();
        } else if (name.equals("summary")) {
            readSummary();
        } else {
            readValue(FIELDS.get(name), draft.unknown());
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

    private void readObject(String name, Map<String, Field> fields) {
        if (passesOverNull()) {
            return;
        }
        UnknownMembers unknown = new UnknownMembers();
        scanner.enterObject();
        while (scanner.nextMember()) {
            readValue(fields.get(scanner.name()), unknown);
        }
        draft.unknown().addAll(name, unknown);
    }

    /** Reads what the member at which the scanner stands says of a field, null if of none. */
    private void readValue(@Nullable Field field, UnknownMembers unknown) {
        if (field == null) {
            unknown.addRaw(scanner.rawName(), scanner.value());
        } else {
            draft.put(field, isBody(field) ? scanner.value(bodies) : scanner.value());
        }
    }

    private static boolean isBody(Field field) {
        return field == Field.CONTROL_BODY
                || field == Field.CANDIDATE_BODY
                || field == Field.SECONDARY_BODY;
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
