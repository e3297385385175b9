package io.github.parityworkbench.importers.har;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonList;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.Records;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.HttpBody;
import io.github.parityworkbench.importers.reading.OneSided;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.Scalars;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entries of a HAR recording, each a request with the answer of one system. */
public final class HarEntries implements OneSided {
    /** Headers that name a request, and are handed on from system to system. */
    private static final Set<String> IDS =
            Set.of("x-request-id", "x-correlation-id", "x-trace-id", "x-b3-traceid", "traceparent");

    /** The trace, which stays the same from system to system, unlike the span behind it. */
    private static final Pattern TRACE_PARENT =
            Pattern.compile("\"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}\"");

    private final ReadLimits limits;

    public HarEntries(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Records records(InputStream in) {
        return new JsonList(in, List.of("log", "entries"), limits.recordBytes(), limits.depth());
    }

    @Override
    public ExchangeDraft read(byte[] record, Side side) {
        ExchangeDraft draft = new ExchangeDraft();
        JsonMembers.strict(record, limits.depth())
                .forEach(
                        (name, value) -> {
                            switch (name) {
                                case "startedDateTime" -> draft.put(Field.TIMESTAMP, value);
                                case "time" -> draft.put(Field.duration(side), value);
                                case "request" -> readRequest(JsonMembers.of(value), draft);
                                case "response" -> readResponse(side, JsonMembers.of(value), draft);
                                // How long each step of the transfer took, and the browser's cache.
                                default -> {}
                            }
                        });
        return draft;
    }

    private void readRequest(Map<String, JsonText> request, ExchangeDraft draft) {
        put(draft, Field.METHOD, request.get("method"));
        put(draft, Field.URL, request.get("url"));
        JsonText headers = request.get("headers");
        if (headers != null) {
            draft.put(Field.REQUEST_HEADERS, headers);
            put(draft, Field.ID, id(headers));
        }
        JsonText posted = request.get("postData");
        Map<String, JsonText> content = posted == null ? Map.of() : JsonMembers.of(posted);
        JsonText text = content.get("text");
        if (text != null) {
            draft.put(Field.REQUEST_BODY, EmbeddedJson.unwrapped(text, limits.depth()));
        } else {
            put(draft, Field.REQUEST_BODY, content.get("params"));
        }
    }

    private static @Nullable JsonText id(JsonText headers) {
        for (JsonText header : JsonElements.of(headers)) {
            Map<String, JsonText> pair = JsonMembers.of(header);
            JsonText name = pair.get("name");
            String text = name == null ? null : Scalars.text(name);
            JsonText value = pair.get("value");
            if (text != null && value != null && IDS.contains(text.toLowerCase(Locale.ROOT))) {
                Matcher trace = TRACE_PARENT.matcher(value.toString());
                return trace.matches() ? JsonStrings.quote(trace.group(1)) : value;
            }
        }
        return null;
    }

    private void readResponse(Side side, Map<String, JsonText> response, ExchangeDraft draft) {
        JsonText status = response.get("status");
        // Where there was no answer, the recording says 0.
        if (status != null && !"0".equals(status.toString())) {
            draft.put(Field.status(side), status);
        }
        put(draft, Field.headers(side), response.get("headers"));
        JsonText content = response.get("content");
        if (content != null) {
            put(draft, Field.body(side), body(JsonMembers.of(content)));
        }
    }

    private @Nullable JsonText body(Map<String, JsonText> content) {
        JsonText text = content.get("text");
        JsonText encoding = content.get("encoding");
        if (text == null || Scalars.isNull(text)) {
            return null;
        }
        if (encoding == null || !"base64".equals(Scalars.text(encoding))) {
            return Scalars.text(text) == null ? null : EmbeddedJson.unwrapped(text, limits.depth());
        }
        try {
            return HttpBody.of(Base64.getMimeDecoder().decode(JsonStrings.decode(text)));
        } catch (IllegalArgumentException notBase64) {
            throw new RecordException("the content is not in Base64");
        }
    }

    private static void put(ExchangeDraft draft, Field field, @Nullable JsonText value) {
        if (value != null) {
            draft.put(field, value);
        }
    }
}
