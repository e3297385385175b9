package io.github.parityworkbench.importers.hoverfly;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonList;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.GivenDifferences;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Hoverfly found in diff mode: for each report on a request, the fields that differ and their
 * values as text. It has no bodies; types are lost, and so is whether a field was null or absent.
 * Where nothing differed, it has no exchange.
 */
public final class HoverflyFormat implements LogFormat {
    /** The format, which has no settings. */
    public HoverflyFormat() {}

    @Override
    public String name() {
        return "hoverfly";
    }

    @Override
    public Match probe(Sample head) {
        return isDiff(head.document().get("diff")) || isEmpty(head) ? Match.CERTAIN : Match.NO;
    }

    /** Whether nothing differed: the document has no list, or nothing in it. */
    private static boolean isEmpty(Sample head) {
        JsonText diff = head.document().get("diff");
        return diff != null
                && head.records().size() == 1
                && head.document().size() == 1
                && (Scalars.isNull(diff) || diff.toString().matches("\\[\\s*]"));
    }

    private static boolean isDiff(@Nullable JsonText diff) {
        return diff != null
                && JsonElements.of(diff).stream()
                        .limit(1)
                        .anyMatch(first -> JsonMembers.of(first).containsKey("diffReports"));
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        if (isEmpty(source.head())) {
            return;
        }
        ReadLimits limits = source.limits();
        RecordLog.read(
                source,
                sink,
                in -> new JsonList(in, List.of("diff"), limits.recordBytes(), limits.depth()),
                (record, provenance, to) -> read(record, limits.depth(), provenance, to));
    }

    private static void read(byte[] record, int depth, Provenance provenance, RecordSink sink) {
        Map<String, JsonText> members = JsonMembers.strict(record, depth);
        JsonText request = members.get("request");
        JsonText reports = members.get("diffReports");
        if (reports == null || reports.byteAt(0) != '[') {
            throw new RecordException("there is no list of diffReports");
        }
        long place = provenance.offset();
        for (JsonText report : JsonElements.of(reports)) {
            long own = place++;
            RecordLog.attempt(
                    provenance,
                    sink,
                    () -> sink.exchange(exchange(request, report, record, provenance, own)));
        }
    }

    private static Exchange exchange(
            @Nullable JsonText request,
            JsonText report,
            byte[] record,
            Provenance provenance,
            long place) {
        ExchangeDraft draft = new ExchangeDraft();
        if (request != null) {
            readRequest(JsonMembers.of(request), draft);
        }
        Map<String, JsonText> parts = JsonMembers.of(report);
        JsonText timestamp = parts.get("timestamp");
        if (timestamp != null) {
            draft.put(Field.TIMESTAMP, timestamp);
        }
        GivenDifferences given = new GivenDifferences();
        JsonText entries = parts.get("diffEntries");
        for (JsonText entry : entries == null ? List.<JsonText>of() : JsonElements.of(entries)) {
            readEntry(JsonMembers.of(entry), draft, given);
        }
        return draft.buildGiven(record, provenance, place, given.toList());
    }

    private static void readRequest(Map<String, JsonText> request, ExchangeDraft draft) {
        JsonText method = request.get("method");
        if (method != null) {
            draft.put(Field.METHOD, method);
        }
        String host = text(request.get("host"));
        String path = text(request.get("path"));
        String query = text(request.get("query"));
        draft.put(
                Field.URL,
                JsonStrings.quote(
                        (host == null ? "" : "http://" + host)
                                + (path == null ? "/" : path)
                                + (query == null ? "" : "?" + query)));
    }

    private static void readEntry(
            Map<String, JsonText> entry, ExchangeDraft draft, GivenDifferences given) {
        String field = text(entry.get("field"));
        JsonText expected = entry.get("expected");
        JsonText actual = entry.get("actual");
        if (field == null || expected == null || actual == null) {
            throw new RecordException("an entry lacks its field, expected or actual value");
        }
        if (field.equals("status")) {
            readStatus(expected, actual, draft, given);
        } else if (field.startsWith("header/")) {
            String name = field.substring("header/".length()).toLowerCase(Locale.ROOT);
            readHeader(FieldPath.ROOT.member(name), expected, actual, given);
        } else {
            FieldPath path = FieldPath.ROOT;
            String[] steps = field.split("/", -1);
            GivenDifferences.requireSteps(steps.length - 1);
            for (int i = 1; i < steps.length; i++) {
                path = path.member(steps[i]);
            }
            given.changed(Part.BODY, path, value(expected), value(actual));
        }
    }

    private static void readStatus(
            JsonText expected, JsonText actual, ExchangeDraft draft, GivenDifferences given) {
        Integer control = Scalars.status(expected);
        Integer candidate = Scalars.status(actual);
        if (control == null || candidate == null) {
            throw new RecordException("a status is not a status code");
        }
        draft.put(Field.status(Side.CONTROL), expected);
        draft.put(Field.status(Side.CANDIDATE), actual);
        given.changed(
                Part.STATUS,
                FieldPath.ROOT,
                JsonText.of(control.toString()),
                JsonText.of(candidate.toString()));
    }

    private static void readHeader(
            FieldPath path, JsonText expected, JsonText actual, GivenDifferences given) {
        if (isNull(actual)) {
            given.missing(Part.HEADER, path, header(expected));
        } else if (isNull(expected)) {
            given.extra(Part.HEADER, path, header(actual));
        } else {
            given.changed(Part.HEADER, path, header(expected), header(actual));
        }
    }

    /** The values stand in brackets. */
    private static JsonText header(JsonText value) {
        String text = text(value);
        return text != null && text.startsWith("[") && text.endsWith("]")
                ? JsonStrings.quote(text.substring(1, text.length() - 1))
                : value;
    }

    private static JsonText value(JsonText value) {
        return isNull(value) ? JsonText.of("null") : value;
    }

    private static boolean isNull(JsonText value) {
        return "null".equals(text(value));
    }

    private static @Nullable String text(@Nullable JsonText value) {
        return value == null ? null : Scalars.text(value);
    }
}
