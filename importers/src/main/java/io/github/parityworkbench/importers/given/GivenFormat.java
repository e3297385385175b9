package io.github.parityworkbench.importers.given;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.WholeValues;
import io.github.parityworkbench.importers.mapping.MappingFormat;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.GivenDifferences;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.Scalars;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What is common to lists of differences: a record is a list, or an object in which one member is
 * one and others say which exchange it is of. Records stand one after the other, or in an array.
 * Without a name the endpoint is that of the file.
 */
abstract class GivenFormat implements LogFormat {
    private static final int DEPTH = JsonScanner.MAXIMUM_DEPTH;
    private static final Map<String, Field> FIELDS =
            Map.of(
                    "id", Field.ID,
                    "timestamp", Field.TIMESTAMP,
                    "endpoint", Field.ENDPOINT,
                    "operation", Field.OPERATION,
                    "state", Field.STATE,
                    "traceId", Field.TRACE_ID,
                    "method", Field.METHOD,
                    "url", Field.URL);

    /** How sure the format is of a value that may be a list of its kind. */
    abstract Match recognise(JsonText list);

    /**
     * Takes the differences out of a list.
     *
     * @throws RecordException if it is not one
     */
    abstract void read(JsonText list, GivenDifferences given, ExchangeDraft draft);

    /** A few foreign records among the first do not matter: they will be problems. */
    @Override
    public final Match probe(Sample head) {
        List<Match> matches =
                records(head).stream()
                        .filter(record -> !isEmpty(list(record)))
                        .map(this::match)
                        .toList();
        int foreign = Collections.frequency(matches, Match.NO);
        return 2 * foreign < matches.size() ? Collections.max(matches) : Match.NO;
    }

    private static List<JsonText> records(Sample head) {
        return isArrayOfRecords(head) ? head.records() : WholeValues.sample(head.toBytes());
    }

    /** Whether its records are elements of an array; else an array is a record itself. */
    private static boolean isArrayOfRecords(Sample head) {
        return head.startsWith('[')
                && head.records().stream()
                        .map(JsonMembers::of)
                        .noneMatch(members -> members.isEmpty() || members.containsKey("op"));
    }

    /** Where the documents are in a record, too, they say more than the list beside them. */
    private Match match(JsonText record) {
        JsonText list = list(record);
        return !list.equals(record) && MappingFormat.showsDocuments(record)
                ? Match.NO
                : recognise(list);
    }

    /** Whether it says that nothing differs, in any of the formats. */
    static boolean isEmpty(JsonText list) {
        return JsonMembers.of(list).isEmpty() && JsonElements.of(list).isEmpty();
    }

    /** Whether it is an object or an array, whatever is in it. */
    static boolean isContainer(JsonText list) {
        return list.byteAt(0) == '{' || list.byteAt(0) == '[';
    }

    /** The list in a record: the record itself, or the member that is one, also as a string. */
    private static JsonText list(JsonText record) {
        return JsonMembers.of(record).entrySet().stream()
                .filter(member -> GivenDifferences.MEMBERS.contains(member.getKey()))
                .map(member -> EmbeddedJson.unwrapped(member.getValue(), DEPTH))
                .findFirst()
                .orElse(record);
    }

    @Override
    public final void read(LogSource source, RecordSink sink) throws IOException {
        int depth = source.limits().depth();
        int maximum = source.limits().recordBytes();
        boolean elements = isArrayOfRecords(source.head());
        RecordLog.read(
                source,
                sink,
                in -> elements ? new JsonRecords(in, maximum, depth) : new WholeValues(in, maximum),
                (record, provenance, to) -> {
                    WholeValues.check(record, depth);
                    read(record, provenance, to);
                });
    }

    private void read(byte[] record, Provenance provenance, RecordSink sink) {
        ExchangeDraft draft = new ExchangeDraft();
        JsonText whole = JsonText.of(record);
        JsonText list = list(whole);
        if (!list.equals(whole)) {
            JsonMembers.of(whole)
                    .forEach(
                            (name, value) -> {
                                Field field = FIELDS.get(name);
                                if (field != null) {
                                    draft.put(field, value);
                                } else if (!GivenDifferences.MEMBERS.contains(name)) {
                                    draft.unknown().add(name, value);
                                }
                            });
        }
        GivenDifferences given = new GivenDifferences();
        if (list.equals(whole) || !Scalars.isNull(list)) {
            read(list, given, draft);
        }
        nameEndpoint(draft, provenance.source());
        sink.exchange(draft.buildGiven(record, provenance, provenance.offset(), given.toList()));
    }

    static void nameEndpoint(ExchangeDraft draft, String source) {
        if (draft.get(Field.ENDPOINT) == null
                && draft.get(Field.URL) == null
                && draft.get(Field.OPERATION) == null) {
            String file = source.substring(source.replace('\\', '/').lastIndexOf('/') + 1);
            String entry = file.substring(file.lastIndexOf('!') + 1);
            int dot = entry.indexOf('.', 1);
            draft.put(Field.ENDPOINT, JsonStrings.quote(dot < 0 ? entry : entry.substring(0, dot)));
        }
    }
}
