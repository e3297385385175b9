package io.github.parityworkbench.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.group.Aggregation;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the exchanges of a log again and again on one thread, by the keys that they bear out
 * together, and prints the processor time for a megabyte of log, once everything is warm.
 */
public final class ComparingTime {
    private final List<Exchange> exchanges = new ArrayList<>();
    private long bytes;

    private ComparingTime(Path log, int most) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            String line = lines.readLine();
            for (int i = 0; i < most && line != null; i++) {
                bytes += line.length() + 1;
                exchanges.add(exchange(mapper.readTree(line)));
                line = lines.readLine();
            }
        }
    }

    private static Exchange exchange(JsonNode record) {
        return new Exchange(
                record.path("id").asText(),
                new Endpoint(record.path("endpoint").asText()),
                null,
                null,
                null,
                null,
                Request.UNKNOWN,
                response(record.path("control")),
                response(record.path("candidate")),
                null,
                null,
                null,
                new Provenance("log", 1, 0));
    }

    private static Response response(JsonNode response) {
        JsonText body = JsonText.of(response.path("body").toString());
        return new Response(response.path("status").asInt(), Headers.NONE, body, null);
    }

    /** Arguments: a native log of ASCII, how many exchanges of it, and how many rounds. */
    public static void main(String[] arguments) throws IOException {
        ComparingTime log =
                new ComparingTime(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        double[] times = new double[rounds];
        ExchangeDiffer differ = log.informed();
        for (int round = 0; round < rounds; round++) {
            times[round] = log.compared(differ);
        }
        double[] warm = Arrays.copyOfRange(times, rounds / 2, rounds);
        Arrays.sort(warm);
        System.out.printf(
                "first %.2f, median of the second half %.2f ms a megabyte%n",
                times[0], warm[warm.length / 2]);
    }

    private ExchangeDiffer informed() {
        JsonDiffer documents = new JsonDiffer(DiffOptions.DEFAULTS);
        ExchangeDiffer uninformed = new ExchangeDiffer(endpoint -> documents, false);
        Map<Endpoint, KeyEvidence> evidence = new HashMap<>();
        for (Exchange exchange : exchanges) {
            evidence.computeIfAbsent(exchange.endpoint(), endpoint -> Aggregation.keyEvidence())
                    .add(uninformed.compare(exchange).arrays());
        }
        Map<Endpoint, JsonDiffer> differs = new HashMap<>();
        evidence.forEach(
                (endpoint, found) ->
                        differs.put(
                                endpoint,
                                new JsonDiffer(
                                        DiffOptions.DEFAULTS.withKeys(Map.of(), found.keys()))));
        return new ExchangeDiffer(differs::get, false);
    }

    /** Processor time in milliseconds for a megabyte of log. */
    private double compared(ExchangeDiffer differ) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long found = 0;
        for (Exchange exchange : exchanges) {
            found += differ.compare(exchange).differences().size();
        }
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (found == 0) {
            throw new IllegalStateException("nothing differs in this log");
        }
        return (double) time / bytes;
    }
}
