package io.github.parityworkbench.diff.json;

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

/** Arrays of every kind and shape, up to 100,000 elements, compared by this project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ParityBenchmark {
    /** What the elements are. */
    @Param({"keyed", "unkeyed", "scalars"})
    public String kind = "keyed";

    /** What happened to them. */
    @Param({"head", "changed", "shuffled"})
    public String shape = "head";

    /** How many there are. */
    @Param({"1000", "10000", "100000"})
    public int size = 1000;

    private Shapes pair = new Shapes(new byte[0], new byte[0]);

    /** Makes the pair. */
    @Setup
    public void prepare() {
        pair = Shapes.of(kind, shape, size);
    }

    /** From bytes to a patch. */
    @Benchmark
    public int parity() {
        return Contestants.parity(pair);
    }
}
