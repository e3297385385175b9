package io.github.parityworkbench.importers.keploy;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One test of a report. Names are compared without case and underscores, which differ between the
 * report in YAML and the one in JSON.
 */
final class KeployTest implements RecordParser {
    private final int depth;

    KeployTest(int depth) {
        this.depth = depth;
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        ExchangeDraft draft = new ExchangeDraft();
        Map<String, JsonText> test = JsonMembers.strict(record, depth);
        test.forEach((name, value) -> read(name, value, draft));
        JsonText id = id(plainNames(test));
        if (id != null) {
            draft.put(Field.ID, id);
        }
        sink.exchange(draft.build(record, provenance));
    }

    private void read(String name, JsonText value, ExchangeDraft draft) {
        switch (plain(name)) {
            case "req" -> readRequest(value, draft);
            case "result" -> readResult(value, draft);
            case "started" -> draft.put(Field.TIMESTAMP, value);
            case "status" -> readOutcome(value, draft);
            // What was recorded, which the result has as well; and the id, which has two parts.
            case "resp", "testcaseid", "name" -> {}
            default -> draft.unknown().add(name, value);
        }
    }

    /** The number of the test counts from one in each test set. */
    private static @Nullable JsonText id(Map<String, JsonText> test) {
        String id = text(test.get("testcaseid"));
        String set = text(test.get("name"));
        return id == null ? null : JsonStrings.quote(set == null ? id : set + "/" + id);
    }

    private static void readOutcome(JsonText status, ExchangeDraft draft) {
        String outcome = text(status);
        if ("PASSED".equals(outcome) || "FAILED".equals(outcome)) {
            draft.put(Field.MATCHED, JsonText.of("PASSED".equals(outcome) ? "true" : "false"));
        } else {
            draft.unknown().add("status", status);
        }
    }

    private void readRequest(JsonText request, ExchangeDraft draft) {
        Map<String, JsonText> members = plainNames(JsonMembers.of(request));
        put(draft, Field.METHOD, members.get("method"));
        put(draft, Field.URL, members.get("url"));
        put(draft, Field.REQUEST_HEADERS, members.get("header"));
        JsonText body = members.get("body");
        if (body != null && text(body) != null) {
            draft.put(Field.REQUEST_BODY, EmbeddedJson.unwrapped(body, depth));
        }
    }

    private void readResult(JsonText result, ExchangeDraft draft) {
        Map<String, JsonText> members = plainNames(JsonMembers.of(result));
        JsonText status = members.get("statuscode");
        if (status != null) {
            put(draft, Field.CONTROL_STATUS, expected(status));
            put(draft, Field.CANDIDATE_STATUS, actual(status));
        }
        JsonText headers = members.get("headersresult");
        if (headers != null) {
            List<JsonText> pairs = JsonElements.of(headers);
            draft.put(Field.CONTROL_HEADERS, headers(pairs, "expected"));
            draft.put(Field.CANDIDATE_HEADERS, headers(pairs, "actual"));
        }
        JsonText bodies = members.get("bodyresult");
        List<JsonText> bodyPairs = bodies == null ? List.of() : JsonElements.of(bodies);
        if (bodyPairs.size() > 1) {
            throw new RecordException("the result has more than one body");
        }
        for (JsonText pair : bodyPairs) {
            readBody(expected(pair), Side.CONTROL, draft);
            readBody(actual(pair), Side.CANDIDATE, draft);
        }
        JsonText sizes = members.get("bodysizeresult");
        if (sizes != null && bodyPairs.isEmpty()) {
            draft.unknown().add("body_size_result", sizes);
        }
    }

    /** A response without content has an empty body here. */
    private void readBody(@Nullable JsonText body, Side side, ExchangeDraft draft) {
        if (body != null && text(body) != null) {
            draft.put(Field.body(side), EmbeddedJson.unwrapped(body, depth));
        }
    }

    /** The pairs of a name and its values on one side, as a list of such objects. */
    private static JsonText headers(List<JsonText> pairs, String side) {
        StringBuilder list = new StringBuilder("[");
        for (JsonText pair : pairs) {
            JsonText header = JsonMembers.of(pair).get(side);
            String name = header == null ? null : text(JsonMembers.of(header).get("key"));
            if (header != null && name != null) {
                list.append(list.length() > 1 ? "," : "").append(header);
            }
        }
        return JsonText.of(list.append(']').toString());
    }

    private static @Nullable JsonText expected(JsonText pair) {
        return JsonMembers.of(pair).get("expected");
    }

    private static @Nullable JsonText actual(JsonText pair) {
        return JsonMembers.of(pair).get("actual");
    }

    private static void put(ExchangeDraft draft, Field field, @Nullable JsonText value) {
        if (value != null) {
            draft.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable JsonText value) {
        return value == null ? null : Scalars.text(value);
    }

    private static Map<String, JsonText> plainNames(Map<String, JsonText> members) {
        Map<String, JsonText> plain = new TreeMap<>();
        members.forEach((name, value) -> plain.put(plain(name), value));
        return plain;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
