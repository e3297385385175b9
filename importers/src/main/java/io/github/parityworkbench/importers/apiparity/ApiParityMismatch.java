package io.github.parityworkbench.importers.apiparity;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.CompanionFile;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.HttpBody;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one mismatch. Its own differences are left aside: the bodies are there. */
final class ApiParityMismatch {
    private final LogSource leader;
    private final String folder;
    private final Provenance place;

    /**
     * @param folder where its files are, as companions of the leader: empty, or with a slash behind
     */
    ApiParityMismatch(LogSource leader, String folder, Provenance place) {
        this.leader = leader;
        this.folder = folder;
        this.place = place;
    }

    /**
     * The exchange of a case, or those of a chain's steps.
     *
     * @throws RecordException if a file is missing or holds something else
     */
    List<Exchange> read(boolean chain) {
        Map<String, JsonText> control = file(ApiParityFormat.TARGET_A);
        Map<String, JsonText> candidate = file(ApiParityFormat.TARGET_B);
        if (!chain) {
            return List.of(exchange(control, candidate, 0));
        }
        List<JsonText> controlSteps = steps(control);
        List<JsonText> candidateSteps = steps(candidate);
        List<Exchange> exchanges = new ArrayList<>();
        // A target may have failed earlier than the other one: what both answered is compared.
        for (int i = 0; i < Math.min(controlSteps.size(), candidateSteps.size()); i++) {
            exchanges.add(
                    exchange(
                            JsonMembers.of(controlSteps.get(i)),
                            JsonMembers.of(candidateSteps.get(i)),
                            i));
        }
        return exchanges;
    }

    private static List<JsonText> steps(Map<String, JsonText> target) {
        JsonText steps = target.get("steps");
        if (steps == null) {
            throw new RecordException("a target of the chain has no steps");
        }
        return JsonElements.of(steps);
    }

    private Map<String, JsonText> file(String name) {
        byte[] content = CompanionFile.read(leader, folder + name);
        if (content == null) {
            throw new RecordException("there is no " + name + " beside it");
        }
        return JsonMembers.strict(content, leader.limits().depth());
    }

    private Exchange exchange(
            Map<String, JsonText> control, Map<String, JsonText> candidate, int step) {
        ExchangeDraft draft = new ExchangeDraft();
        JsonText request = control.get("request");
        if (request != null) {
            readRequest(JsonMembers.of(request), draft);
        }
        JsonText timestamp = timestamp();
        put(draft, Field.TIMESTAMP, timestamp);
        readResponse(Side.CONTROL, control, draft);
        readResponse(Side.CANDIDATE, candidate, draft);
        return draft.build((folder + place.source()).getBytes(StandardCharsets.UTF_8), place, step);
    }

    /** When the run was, if its file is there and whole. */
    private @Nullable JsonText timestamp() {
        byte[] metadata = CompanionFile.read(leader, folder + ApiParityFormat.METADATA);
        return metadata == null || !EmbeddedJson.isValid(metadata, leader.limits().depth())
                ? null
                : JsonMembers.of(JsonText.of(metadata)).get("timestamp");
    }

    private static void readRequest(Map<String, JsonText> request, ExchangeDraft draft) {
        put(draft, Field.ID, request.get("case_id"));
        put(draft, Field.ENDPOINT, request.get("operation_id"));
        put(draft, Field.METHOD, request.get("method"));
        put(draft, Field.URL, url(request));
        put(draft, Field.REQUEST_HEADERS, request.get("headers"));
        put(draft, Field.REQUEST_BODY, body(request));
    }

    /** The path with what was asked behind it; values that are lists say so several times. */
    private static @Nullable JsonText url(Map<String, JsonText> request) {
        JsonText path = request.get("rendered_path");
        JsonText query = request.get("query");
        String text = path == null ? null : Scalars.text(path);
        if (text == null || query == null) {
            return path;
        }
        List<String> pairs = new ArrayList<>();
        JsonMembers.of(query)
                .forEach(
                        (name, value) -> {
                            List<JsonText> values = JsonElements.of(value);
                            for (JsonText each : values.isEmpty() ? List.of(value) : values) {
                                String said = Scalars.text(each);
                                pairs.add(name + "=" + (said == null ? each : said));
                            }
                        });
        return JsonStrings.quote(pairs.isEmpty() ? text : text + "?" + String.join("&", pairs));
    }

    private static void readResponse(Side side, Map<String, JsonText> target, ExchangeDraft draft) {
        JsonText response = target.get("response");
        if (response == null || Scalars.isNull(response)) {
            throw new RecordException("the " + side.label() + " has no response");
        }
        Map<String, JsonText> members = JsonMembers.of(response);
        put(draft, Field.status(side), members.get("status_code"));
        put(draft, Field.headers(side), members.get("headers"));
        put(draft, Field.duration(side), members.get("elapsed_ms"));
        put(draft, Field.body(side), body(members));
    }

    /** The body as JSON, or what was not JSON in Base64. */
    private static @Nullable JsonText body(Map<String, JsonText> message) {
        JsonText body = message.get("body");
        JsonText binary = message.get("body_base64");
        if (binary == null || !JsonStrings.isString(binary)) {
            return body;
        }
        try {
            return HttpBody.of(Base64.getDecoder().decode(JsonStrings.decode(binary)));
        } catch (IllegalArgumentException notBase64) {
            throw new RecordException("body_base64 is not in Base64");
        }
    }

    private static void put(ExchangeDraft draft, Field field, @Nullable JsonText value) {
        if (value != null) {
            draft.put(field, value);
        }
    }
}
