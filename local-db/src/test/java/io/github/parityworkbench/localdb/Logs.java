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
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.cause.Causes;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes exchanges with differences, the same for the same seed. */
final class Logs {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final long seed;
    private final RuleSet rules;

    Logs(long seed, RuleSet rules) {
        this.seed = seed;
        this.rules = rules;
    }

    static Logs of(long seed) {
        return new Logs(seed, RuleSet.EMPTY);
    }

    static SourceIdentity source(long seed) {
        return new SourceIdentity(
                "log-" + seed + ".ndjson", "%064x".formatted(seed), 1000 + seed, "native");
    }

    /** The exchange at {@code index}: every fifth has no difference. */
    ClassifiedExchange exchange(int index) {
        Random random = new Random(seed * 1_000_003 + index);
        int items = 1 + random.nextInt(4);
        StringBuilder control = new StringBuilder("{\"id\":" + index + ",\"items\":[");
        StringBuilder candidate = new StringBuilder("{\"id\":" + index + ",\"items\":[");
        List<int[]> spans = new ArrayList<>();
        boolean equal = index % 5 == 4;
        for (int i = 0; i < items; i++) {
            String name = "\"" + "x".repeat(random.nextInt(120)) + random.nextInt(10) + "\"";
            String other = equal ? name : "\"" + "y".repeat(random.nextInt(120)) + "\"";
            control.append(i == 0 ? "" : ",").append("{\"name\":");
            candidate.append(i == 0 ? "" : ",").append("{\"name\":");
            spans.add(
                    new int[] {
                        control.length(),
                        control.length() + name.length(),
                        candidate.length(),
                        candidate.length() + other.length()
                    });
            control.append(name).append('}');
            candidate.append(other).append('}');
        }
        String tail = "],\"gone\":null}";
        JsonText left = JsonText.of(control + (equal ? "]}" : tail));
        JsonText right = JsonText.of(candidate + "]}");
        Endpoint endpoint = new Endpoint(index % 3 == 0 ? "getUser" : "GET /items/{id}");
        List<Difference> differences = new ArrayList<>();
        if (!equal) {
            for (int i = 0; i < items; i++) {
                FieldPath path = FieldPath.ROOT.member("items").index(i).member("name");
                int[] span = spans.get(i);
                differences.add(
                        new Difference(
                                Part.BODY,
                                path,
                                path,
                                Kind.VALUE,
                                left.slice(span[0], span[1]),
                                right.slice(span[2], span[3]),
                                random.nextInt(8) == 0));
            }
            int from = left.length() - 5;
            FieldPath gone = FieldPath.ROOT.member("gone");
            differences.add(
                    new Difference(
                            Part.BODY,
                            gone,
                            gone,
                            Kind.MISSING,
                            left.slice(from, from + 4),
                            null,
                            false));
            if (index % 50 == 1) {
                differences.add(
                        new Difference(
                                Part.STATUS,
                                FieldPath.ROOT,
                                FieldPath.ROOT,
                                Kind.VALUE,
                                JsonText.of("200"),
                                JsonText.of("500"),
                                false));
            }
        }
        Exchange exchange =
                new Exchange(
                        "e" + seed + "-" + index,
                        endpoint,
                        index % 7 == 0 ? null : START.plusSeconds(index),
                        index % 2 == 0 ? "getUser" : null,
                        "side-by-side",
                        null,
                        new Request(
                                "GET",
                                "/items/" + index,
                                new Headers(Map.of("Accept", List.of("a", "b"))),
                                null),
                        new Response(200, Headers.NONE, left, 1.5 * index),
                        new Response(index % 50 == 1 ? 500 : 200, Headers.NONE, right, null),
                        null,
                        index % 3 == 0 ? null : (Boolean) equal,
                        index % 11 == 0 ? JsonText.of("{\"region\":\"eu\"}") : null,
                        new Provenance("log-" + seed + ".ndjson", index + 1, index * 100L));
        return classify(exchange, differences);
    }

    ClassifiedExchange classify(Exchange exchange, List<Difference> differences) {
        List<ClassifiedDifference> classified = new ArrayList<>();
        for (Difference each : differences) {
            var causes = Causes.fitting(each);
            var cause = causes.isEmpty() ? Cause.UNEXPLAINED : causes.get(0);
            classified.add(
                    new ClassifiedDifference(
                            each,
                            GroupKey.of(exchange.endpoint(), each),
                            cause,
                            rules.ignoring(exchange.endpoint(), each, cause, TODAY)
                                    .map(Rule::id)
                                    .orElse(null)));
        }
        return new ClassifiedExchange(exchange, classified, exchange.id().hashCode() % 17 == 0);
    }

    /** The batch of records {@code from} to before {@code to}; every 20th record is a problem. */
    ImportBatch batch(int from, int to) {
        List<ClassifiedExchange> mismatching = new ArrayList<>();
        Aggregation delta = new Aggregation();
        List<ProblemRow> problems = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i % 20 == 19) {
                problems.add(
                        new ProblemRow(
                                new Provenance("log-" + seed + ".ndjson", i + 1, i * 100L),
                                "not JSON"));
                continue;
            }
            ClassifiedExchange exchange = exchange(i);
            delta.add(exchange);
            if (!exchange.differences().isEmpty()) {
                mismatching.add(exchange);
            }
        }
        return new ImportBatch(to - from, mismatching, delta, problems, null);
    }

    /** Imports {@code records} records in batches, from where the import stands, to the end. */
    void importAll(Workspace workspace, int records, int batchSize) {
        try (ImportSession session = Workspaces.begin(workspace, source(seed))) {
            if (session.alreadyFinished()) {
                return;
            }
            importUpTo(session, records, batchSize);
            session.finish();
        }
    }

    void importUpTo(ImportSession session, int records, int batchSize) {
        int from = (int) session.recordsDone();
        while (from < records) {
            int to = Math.min(records, from + batchSize);
            session.write(batch(from, to));
            from = to;
        }
    }
}
