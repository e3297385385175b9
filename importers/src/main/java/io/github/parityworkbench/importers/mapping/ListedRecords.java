package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.LineFeeds;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.RecordParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the answers of log services apart that hold many records in a list: the events of
 * CloudWatch, the hits of Elasticsearch, the entries of Google Cloud Logging, and the lines of
 * Loki's streams, also as they are pushed to it.
 */
final class ListedRecords implements RecordParser {
    private static final List<Pointer> LISTS =
            List.of(
                    Pointer.parse("/events"),
                    Pointer.parse("/logEvents"),
                    Pointer.parse("/hits/hits"),
                    Pointer.parse("/entries"),
                    Pointer.parse("/streams"),
                    Pointer.parse("/data/result"));

    private final Pointer list;
    private final RecordParser inner;
    private final JsonScanner scanner;
    private final JsonScanner streamScanner;
    private long line;
    private int countedTo;

    ListedRecords(Pointer list, RecordParser inner, int depth) {
        this.list = list;
        this.inner = inner;
        this.scanner = new JsonScanner(depth);
        this.streamScanner = new JsonScanner(depth);
    }

    /** Where the list in a service's answer is; empty where it is no such answer. */
    static Optional<Pointer> in(JsonText answer) {
        return LISTS.stream().filter(pointer -> !records(answer, pointer).isEmpty()).findFirst();
    }

    /** The objects in the list, as far as they can be read. */
    static List<JsonText> records(JsonText answer, Pointer list) {
        JsonText value = answer;
        for (String name : list.tokens()) {
            value = value == null ? null : JsonMembers.of(value).get(name);
        }
        return value == null ? List.of() : objects(value);
    }

    private static List<JsonText> objects(JsonText list) {
        return JsonElements.of(list).stream()
                .filter(element -> !JsonMembers.of(element).isEmpty())
                .flatMap(
                        element ->
                                LokiStream.is(element)
                                        ? LokiStream.lines(element).stream()
                                        : Stream.of(element))
                .toList();
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        line = provenance.line();
        countedTo = 0;
        scanner.reset(record, 0, record.length);
        if (!descend(0, record, provenance, sink)) {
            throw new RecordException("there is no list of records at " + list);
        }
        scanner.finish();
    }

    private boolean descend(int level, byte[] record, Provenance provenance, RecordSink sink) {
        boolean found = false;
        scanner.enterObject();
        while (scanner.nextMember()) {
            boolean onTheWay = scanner.name().equals(list.tokens().get(level));
            boolean last = level + 1 == list.tokens().size();
            if (onTheWay && last && scanner.peek() == '[') {
                readElements(record, provenance, sink);
                found = true;
            } else if (onTheWay && !last && scanner.peek() == '{') {
                found |= descend(level + 1, record, provenance, sink);
            } else {
                scanner.skipValue();
            }
        }
        return found;
    }

    private void readElements(byte[] record, Provenance provenance, RecordSink sink) {
        scanner.enterArray();
        while (scanner.nextElement()) {
            int start = scanner.skipValue();
            JsonText element = JsonText.of(record, start, scanner.position());
            if (LokiStream.is(element)) {
                LokiStream.read(
                        record,
                        start,
                        scanner.position(),
                        streamScanner,
                        (text, at) -> readElement(text, at, record, provenance, sink));
            } else {
                readElement(element, start, record, provenance, sink);
            }
        }
    }

    private void readElement(
            JsonText element, int start, byte[] record, Provenance answer, RecordSink sink) {
        line += LineFeeds.count(record, countedTo, start);
        countedTo = start;
        Provenance place = new Provenance(answer.source(), line, answer.offset() + start);
        RecordLog.attempt(place, sink, () -> inner.parse(element.toBytes(), place, sink));
    }
}
