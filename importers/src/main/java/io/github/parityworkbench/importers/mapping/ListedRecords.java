package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes the answers of log services apart that hold many records in a list: the events of
 * CloudWatch, the hits of Elasticsearch, the entries of Google Cloud Logging.
 */
final class ListedRecords implements RecordParser {
    private static final List<Pointer> LISTS =
            List.of(
                    Pointer.parse("/events"),
                    Pointer.parse("/logEvents"),
                    Pointer.parse("/hits/hits"),
                    Pointer.parse("/entries"));

    private final Pointer list;
    private final RecordParser inner;
    private final JsonScanner scanner;

    ListedRecords(Pointer list, RecordParser inner, int depth) {
        this.list = list;
        this.inner = inner;
        this.scanner = new JsonScanner(depth);
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
                .toList();
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
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
            byte[] element = Arrays.copyOfRange(record, start, scanner.position());
            Provenance place =
                    new Provenance(
                            provenance.source(), provenance.line(), provenance.offset() + start);
            try {
                inner.parse(element, place, sink);
            } catch (RecordException unexpected) {
                sink.problem(new ImportProblem(place, unexpected.reason()));
            }
        }
    }
}
