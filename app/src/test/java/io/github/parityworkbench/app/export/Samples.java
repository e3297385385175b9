package io.github.parityworkbench.app.export;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.time.Instant;

/** Samples for tests. */
public final class Samples {
    private Samples() {}

    /** A sample whose bodies are these, and whose one difference is this. */
    public static Sample of(
            String id,
            Request request,
            String control,
            String candidate,
            String path,
            Kind kind,
            String left,
            String right) {
        Difference difference =
                new Difference(
                        Part.BODY,
                        FieldPath.parse(path),
                        FieldPath.parse(path),
                        kind,
                        left == null ? null : JsonText.of(left),
                        right == null ? null : JsonText.of(right),
                        false);
        return new Sample(
                new Exchange(
                        id,
                        new Endpoint("GET /items/{id}"),
                        Instant.parse("2026-03-01T00:00:00Z"),
                        null,
                        null,
                        null,
                        request,
                        response(control),
                        response(candidate),
                        null,
                        null,
                        null,
                        new Provenance("log.ndjson", 1, 0)),
                difference);
    }

    static Excerpt excerpt(
            String control, String candidate, String path, Kind kind, String left, String right) {
        return Excerpt.of(of("e1", Request.UNKNOWN, control, candidate, path, kind, left, right));
    }

    private static Response response(String body) {
        return new Response(200, Headers.NONE, JsonText.of(body), 1.5);
    }
}
