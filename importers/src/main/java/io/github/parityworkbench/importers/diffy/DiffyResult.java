package io.github.parityworkbench.importers.diffy;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that Diffy sent to its three instances. Its own differences are left aside: they lose
 * types and array indexes, so that the bodies are compared again.
 */
final class DiffyResult {
    private final Map<String, JsonText> members;
    private final int depth;
    private final ExchangeDraft draft = new ExchangeDraft();

    DiffyResult(Map<String, JsonText> members, int depth) {
        this.members = members;
        this.depth = depth;
    }

    Exchange build(byte[] record, Provenance provenance, int number) {
        put(Field.ID, first("_id", "id"));
        put(Field.TRACE_ID, first("traceId", "trace_id"));
        put(Field.TIMESTAMP, timestamp(first("timestampMsec", "timestamp_msec")));
        readRequest();
        JsonText responses = members.get("responses");
        Map<String, JsonText> sides =
                responses == null ? members : JsonMembers.of(unwrapped(responses));
        readResponse(Side.CONTROL, sides.getOrDefault("primary", sides.get("left")));
        readResponse(Side.CANDIDATE, sides.getOrDefault("candidate", sides.get("right")));
        JsonText secondary = sides.get("secondary");
        if (secondary != null && !Scalars.isNull(secondary)) {
            readResponse(Side.SECONDARY, secondary);
        }
        nameEndpoint();
        return draft.build(record, provenance, provenance.offset() + number);
    }

    /** A name that the user gave is kept; one that Diffy made gives way to method and path. */
    private void nameEndpoint() {
        JsonText endpoint = members.get("endpoint");
        String name = endpoint == null ? null : Scalars.text(endpoint);
        boolean known = draft.get(Field.METHOD) != null && draft.get(Field.URL) != null;
        if (endpoint != null && name != null && !(known && EndpointNames.isMangled(name))) {
            draft.put(Field.ENDPOINT, endpoint);
        }
    }

    private void readRequest() {
        JsonText request = members.get("request");
        if (request == null) {
            return;
        }
        Map<String, JsonText> parts = JsonMembers.of(unwrapped(request));
        put(Field.METHOD, parts.get("method"));
        put(Field.URL, parts.getOrDefault("uri", parts.get("path")));
        put(Field.REQUEST_HEADERS, parts.get("headers"));
        put(Field.REQUEST_BODY, body(parts.get("body")));
    }

    private void readResponse(Side side, @Nullable JsonText response) {
        if (response == null) {
            throw new RecordException(
                    "there is no response of the "
                            + side.label()
                            + "; ask Diffy for results with include_request=true");
        }
        Map<String, JsonText> parts = JsonMembers.of(unwrapped(response));
        put(Field.status(side), parts.get("status"));
        put(Field.headers(side), parts.get("headers"));
        put(Field.body(side), body(parts.get("body")));
    }

    /** Diffy wraps bodies in their type and value. */
    private @Nullable JsonText body(@Nullable JsonText body) {
        if (body == null) {
            return null;
        }
        Map<String, JsonText> wrapper = JsonMembers.of(body);
        JsonText value = wrapper.get("value");
        boolean wrapped = wrapper.size() == 2 && wrapper.containsKey("type");
        return wrapped && value != null ? value : unwrapped(body);
    }

    /** Database exports write long numbers as an object. */
    private static @Nullable JsonText timestamp(@Nullable JsonText value) {
        JsonText number = value == null ? null : JsonMembers.of(value).get("$numberLong");
        return number == null ? value : number;
    }

    private @Nullable JsonText first(String name, String otherName) {
        JsonText value = members.get(name);
        return value == null ? members.get(otherName) : value;
    }

    private JsonText unwrapped(JsonText value) {
        return EmbeddedJson.unwrapped(value, depth);
    }

    private void put(Field field, @Nullable JsonText value) {
        if (value != null) {
            draft.put(field, value);
        }
    }
}
