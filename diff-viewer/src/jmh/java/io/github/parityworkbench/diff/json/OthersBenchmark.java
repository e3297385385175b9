package io.github.parityworkbench.diff.json;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same arrays up to 10,000 elements, compared by other libraries: more take them hours, or memory
 * without end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class OthersBenchmark {
    /** What the elements are. */
    @Param({"keyed", "unkeyed", "scalars"})
    public String kind = "keyed";

    /** What happened to them. */
    @Param({"head", "changed", "shuffled"})
    public String shape = "head";

    /** How many there are. */
    @Param({"1000", "10000"})
    public int size = 1000;

    private Shapes pair = new Shapes(new byte[0], new byte[0]);

    /** Makes the pair. */
    @Setup
    public void prepare() {
        pair = Shapes.of(kind, shape, size);
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
}
