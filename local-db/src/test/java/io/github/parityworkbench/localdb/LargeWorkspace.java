package io.github.parityworkbench.localdb;

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
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a workspace with millions of differences, for measuring: {@code FOLDER EXCHANGES}. Twelve
 * endpoints, ten differences an exchange of every kind and many causes, and a few groups that are
 * as rare as one in fifty thousand exchanges.
 */
public final class LargeWorkspace {
    private static final int ENDPOINTS = 12;
    private static final int DIFFERENCES = 10;
    private static final int FIELDS = 30;
    private static final int BATCH = 2_000;
    private static final int RARE = 50_000;

    private LargeWorkspace() {}

    /** Makes it. */
    public static void main(String[] arguments) {
        int exchanges = Integer.parseInt(arguments[1]);
        Logs logs = new Logs(1, RuleSet.EMPTY);
        try (Workspace workspace = Workspaces.open(Path.of(arguments[0]));
                ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            int from = (int) session.recordsDone();
            while (from < exchanges) {
                int to = Math.min(exchanges, from + BATCH);
                List<ClassifiedExchange> batch = new ArrayList<>();
                Aggregation delta = new Aggregation();
                for (int i = from; i < to; i++) {
                    ClassifiedExchange each = exchange(logs, i);
                    delta.add(each);
                    batch.add(each);
                }
                session.write(new ImportBatch(to - from, batch, delta, List.of(), null));
                from = to;
            }
            session.finish();
        }
    }

    private static ClassifiedExchange exchange(Logs logs, int index) {
        Random random = new Random(index);
        StringBuilder left = new StringBuilder("{");
        StringBuilder right = new StringBuilder("{");
        List<Difference> differences = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        List<FieldPath> paths = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        int first = random.nextInt(FIELDS);
        for (int i = 0; i < DIFFERENCES; i++) {
            int field = (first + i) % FIELDS;
            boolean rare = i == 0 && index % RARE == 7;
            paths.add(
                    FieldPath.ROOT
                            .member("data")
                            .member(rare ? "rare" : "list" + field % 3)
                            .index(random.nextInt(5))
                            .member("field" + field));
            Kind kind = field % 7 == 3 ? Kind.MISSING : field % 11 == 5 ? Kind.TYPE : Kind.VALUE;
            kinds.add(kind);
            String control = control(field, index, random);
            String candidate = candidate(field, control, random);
            spans.add(
                    new int[] {
                        append(left, "f" + i, control),
                        control.length(),
                        kind == Kind.MISSING ? 0 : append(right, "f" + i, candidate),
                        candidate.length()
                    });
        }
        JsonText control = JsonText.of(left + "\"z\":1}");
        JsonText candidate = JsonText.of(right + "\"z\":1}");
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            differences.add(
                    new Difference(
                            Part.BODY,
                            paths.get(i),
                            paths.get(i),
                            kinds.get(i),
                            control.slice(span[0], span[0] + span[1]),
                            kinds.get(i) == Kind.MISSING
                                    ? null
                                    : candidate.slice(span[2], span[2] + span[3]),
                            false));
        }
        Endpoint endpoint = new Endpoint("operation" + random.nextInt(ENDPOINTS));
        return logs.classify(
                new Exchange(
                        "e" + index,
                        endpoint,
                        Logs.START.plusSeconds(index),
                        null,
                        "side-by-side",
                        null,
                        new Request("GET", "/o/" + index, Headers.NONE, null),
                        new Response(200, Headers.NONE, control, null),
                        new Response(200, Headers.NONE, candidate, null),
                        null,
                        null,
                        null,
                        new Provenance("large.ndjson", index + 1, index * 100L)),
                differences);
    }

    private static int append(StringBuilder body, String name, String value) {
        body.append('"').append(name).append("\":");
        int at = body.toString().getBytes(StandardCharsets.UTF_8).length;
        body.append(value).append(',');
        return at;
    }

    private static String control(int field, int index, Random random) {
        return switch (field % 4) {
            case 0 -> Integer.toString(random.nextInt(1000));
            case 1 -> "\"%08x-%04x\"".formatted(random.nextInt(), random.nextInt(1 << 16));
            case 2 -> "\"" + Logs.START.plusSeconds(index + random.nextInt(50)) + "\"";
            default -> "\"Word" + random.nextInt(20) + "\"";
        };
    }

    private static String candidate(int field, String control, Random random) {
        return switch (field % 5) {
            case 0 -> "\"" + control.replace("\"", "") + "x\"";
            case 1 -> control(field, random.nextInt(10_000), random).replace('W', 'w') + "";
            case 2 -> "null";
            case 3 -> control.toUpperCase(java.util.Locale.ROOT).replace("WORD", "word ");
            default -> control(field, random.nextInt(60), random) + "";
        };
    }
}
