package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Old and new documents of real systems: alignment must pay, and every patch must lead there. */
class RealPairsTest {
    /** What zjsonpatch 0.4.16 needs for the same pairs; the benchmarks' counter prints it. */
    private static final int OTHER_OPERATIONS_ELASTICSEARCH = 710;

    private static final int OTHER_OPERATIONS_STRIPE = 4_297;

    private record Pair(String endpoint, JsonText control, JsonText candidate) {}

    @Test
    void elasticsearchAndOpensearch() throws IOException {
        Path folder = PublicData.folder("real/elasticsearch-opensearch");
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"))) {
            JsonNode names = new ObjectMapper().readTree(line);
            pairs.add(
                    new Pair(
                            names.get("endpoint").asText(),
                            text(folder.resolve(names.get("old").asText())),
                            text(folder.resolve(names.get("new").asText()))));
        }
        check(pairs, 268, OTHER_OPERATIONS_ELASTICSEARCH);
    }

    private static JsonText text(Path file) throws IOException {
        return JsonText.of(Files.readAllBytes(file));
    }

    @Test
    void stripe() throws IOException {
        Path file = PublicData.folder("real/stripe").resolve("resource-pairs.jsonl.gz");
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode pair = new ObjectMapper().readTree(line);
                pairs.add(
                        new Pair(
                                pair.get("endpoint").asText(),
                                PublicData.text(pair.get("old")),
                                PublicData.text(pair.get("new"))));
            }
        }
        check(pairs, 1500, OTHER_OPERATIONS_STRIPE);
    }

    private static void check(List<Pair> pairs, int count, int otherOperations) {
        assertThat(pairs).hasSize(count);
        JsonDiffer differ = new JsonDiffer(DiffOptions.DEFAULTS);
        long leaves = 0;
        long leavesByPosition = 0;
        int operations = 0;
        Map<String, KeyEvidence> pooled = new HashMap<>();
        for (Pair pair : pairs) {
            DiffResult result = differ.diff(pair.control, pair.candidate);
            JsonPatch patch = JsonPatch.of(result);
            JsonTree patched = JsonTree.parse(patch.apply(pair.control));

            assertThat(patched.sameValue(0, result.candidate(), 0)).isTrue();
            assertThat(result.degraded()).isFalse();
            operations += patch.operations().size();
            leaves += changedLeaves(result);
            TestKeys.add(
                    pooled.computeIfAbsent(pair.endpoint, each -> TestKeys.evidence()), result);
            leavesByPosition += byPosition(result.control(), 0, result.candidate(), 0);
        }
        assertThat(leaves).isPositive().isLessThanOrEqualTo(leavesByPosition * 102 / 100);
        assertThat(operations).isPositive().isLessThan(otherOperations);
        assertThat(leavesByPooledKeys(pairs, pooled)).isPositive().isLessThanOrEqualTo(leaves);
    }

    /** The changed leaves once all pairs of an endpoint have had their say about keys. */
    private static long leavesByPooledKeys(List<Pair> pairs, Map<String, KeyEvidence> pooled) {
        Map<String, JsonDiffer> informed = new HashMap<>();
        pooled.forEach(
                (endpoint, evidence) ->
                        informed.put(
                                endpoint,
                                new JsonDiffer(
                                        DiffOptions.DEFAULTS.withKeys(Map.of(), evidence.keys()))));
        long leaves = 0;
        for (Pair pair : pairs) {
            leaves += changedLeaves(informed.get(pair.endpoint).diff(pair.control, pair.candidate));
        }
        return leaves;
    }

    private static long changedLeaves(DiffResult result) {
        long leaves = 0;
        for (NodeDifference difference : result.differences()) {
            if (difference.kind() != Kind.ORDER) {
                int left = difference.controlNode();
                int right = difference.candidateNode();
                leaves +=
                        difference.kind() == Kind.VALUE
                                ? 1
                                : Math.max(
                                        left < 0 ? 0 : leaves(result.control(), left),
                                        right < 0 ? 0 : leaves(result.candidate(), right));
            }
        }
        return leaves;
    }

    private static long leaves(JsonTree tree, int node) {
        long leaves = 0;
        for (int n = node; n < tree.subtreeEnd(node); n++) {
            leaves += tree.childCount(n) == 0 ? 1 : 0;
        }
        return leaves;
    }

    /** The changed leaves where elements are compared with those of the same index. */
    private static long byPosition(JsonTree left, int node, JsonTree right, int other) {
        if (left.sameValue(node, right, other)) {
            return 0;
        }
        if (left.type(node) != right.type(other) || !left.type(node).isContainer()) {
            return Math.max(leaves(left, node), leaves(right, other));
        }
        Map<Object, Integer> others = new HashMap<>();
        for (int n = right.firstChild(other); n >= 0; n = right.nextSibling(n)) {
            others.put(right.segment(n), n);
        }
        long changed = 0;
        for (int n = left.firstChild(node); n >= 0; n = left.nextSibling(n)) {
            Integer partner = others.remove(left.segment(n));
            changed += partner == null ? leaves(left, n) : byPosition(left, n, right, partner);
        }
        for (int extra : others.values()) {
            changed += leaves(right, extra);
        }
        return changed;
    }
}
