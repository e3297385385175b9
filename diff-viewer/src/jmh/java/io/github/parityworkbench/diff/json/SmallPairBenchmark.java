package io.github.parityworkbench.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.parityworkbench.diff.JsonText;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An answer of 2 KB, of which a log has a million: the whole way, and from trees that are there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallPairBenchmark {
    private final Shapes pair = Shapes.small();
    private final JsonTree control = JsonTree.parse(JsonText.of(pair.control()));
    private final JsonTree candidate = JsonTree.parse(JsonText.of(pair.candidate()));
    private final JsonDiffer differ = new JsonDiffer(DiffOptions.DEFAULTS);
    private JsonNode controlNode = NullNode.instance;
    private JsonNode candidateNode = NullNode.instance;

    /** Reads the documents. */
    @Setup
    public void prepare() throws IOException {
        controlNode = new ObjectMapper().readTree(pair.control());
        candidateNode = new ObjectMapper().readTree(pair.candidate());
    }

    /** From bytes to a patch. */
    @Benchmark
    public int parity() {
        return Contestants.parity(pair);
    }

    /** From bytes to a patch. */
    @Benchmark
    public int zjsonpatch() throws IOException {
        return Contestants.zjsonpatch(pair);
    }

    /** From bytes to a patch. */
    @Benchmark
    public int javaJsonTools() throws IOException {
        return Contestants.javaJsonTools(pair);
    }

    /** From trees to a patch. */
    @Benchmark
    public int parityOnTrees() {
        return JsonPatch.of(differ.diff(control, candidate)).operations().size();
    }

    /** From trees to a patch. */
    @Benchmark
    public int zjsonpatchOnTrees() {
        return com.flipkart.zjsonpatch.JsonDiff.asJson(controlNode, candidateNode).size();
    }

    /** From trees to a patch. */
    @Benchmark
    public int javaJsonToolsOnTrees() {
        return com.github.fge.jsonpatch.diff.JsonDiff.asJson(controlNode, candidateNode).size();
    }
}
