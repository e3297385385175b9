package io.github.parityworkbench.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Counts the operations that each library needs for the real pairs in the public test data. */
public final class RealPairOperations {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private int pairs;
    private int parity;
    private int zjsonpatch;
    private int javaJsonTools;

    private RealPairOperations() {}

    /** Counts; the argument is the folder of the test data. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0], "real");
        RealPairOperations specifications = new RealPairOperations();
        Path folder = data.resolve("elasticsearch-opensearch");
        for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"))) {
            JsonNode names = MAPPER.readTree(line);
            specifications.count(
                    Files.readAllBytes(folder.resolve(names.get("old").asText())),
                    Files.readAllBytes(folder.resolve(names.get("new").asText())));
        }
        System.out.println("elasticsearch-opensearch: " + specifications);
        RealPairOperations resources = new RealPairOperations();
        Path file = data.resolve("stripe").resolve("resource-pairs.jsonl.gz");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode pair = MAPPER.readTree(line);
                resources.count(
                        MAPPER.writeValueAsBytes(pair.get("old")),
                        MAPPER.writeValueAsBytes(pair.get("new")));
            }
        }
        System.out.println("stripe: " + resources);
    }

    private void count(byte[] control, byte[] candidate) throws IOException {
        Shapes pair = new Shapes(control, candidate);
        pairs++;
        parity += Contestants.parity(pair);
        zjsonpatch += Contestants.zjsonpatch(pair);
        javaJsonTools += Contestants.javaJsonTools(pair);
    }

    @Override
    public String toString() {
        return "%d pairs; operations: parity %d, zjsonpatch %d, json-patch %d"
                .formatted(pairs, parity, zjsonpatch, javaJsonTools);
    }
}
