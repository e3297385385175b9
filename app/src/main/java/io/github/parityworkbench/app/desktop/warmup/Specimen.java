package io.github.parityworkbench.app.desktop.warmup;

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
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.group.OverTime;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.SampleRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up data that fill a view for a moment, never to be seen. */
public final class Specimen {
    private static final GroupKey KEY =
            new GroupKey(
                    new Endpoint("endpoint"),
                    Part.BODY,
                    FieldPath.parse("$.data[*].field"),
                    Kind.VALUE);

    /** A body of the old system, longer than what is in sight of it. */
    public static final JsonText CONTROL = body("a");

    /** The same with other values. */
    public static final JsonText CANDIDATE = body("A");

    /** A group of which everything that most groups have is known. */
    public static final GroupRow GROUP =
            new GroupRow(
                    KEY.id(),
                    KEY,
                    Cause.LETTER_CASE,
                    12_345,
                    23_456,
                    23_456,
                    0.125,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    GroupStatus.NEW,
                    GroupVerdict.NEW,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    0,
                    new OverTime(Instant.EPOCH, Duration.ofHours(1), List.of(0L, 1L, 2L)),
                    null);

    /** An exchange with that group, as it is listed. */
    public static final SampleRow SAMPLE =
            new SampleRow(
                    1,
                    "exchange",
                    Instant.EPOCH,
                    List.of(
                            new ClassifiedDifference(
                                    new Difference(
                                            Part.BODY,
                                            KEY.path(),
                                            KEY.path(),
                                            KEY.kind(),
                                            CONTROL,
                                            CANDIDATE,
                                            false),
                                    KEY,
                                    Cause.LETTER_CASE,
                                    null)));

    /** An exchange with both bodies. */
    public static final Exchange EXCHANGE =
            new Exchange(
                    "exchange",
                    KEY.endpoint(),
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    Request.UNKNOWN,
                    new Response(200, Headers.NONE, CONTROL, 1.5),
                    new Response(200, Headers.NONE, CANDIDATE, 1.5),
                    null,
                    null,
                    null,
                    new Provenance("log", 1, 0));

    private Specimen() {}

    private static JsonText body(String value) {
        return JsonText.of(
                IntStream.range(0, 40)
                        .mapToObj(i -> "\"field" + i + "\": \"" + value + "\"")
                        .collect(Collectors.joining(",", "{", "}")));
    }
}
