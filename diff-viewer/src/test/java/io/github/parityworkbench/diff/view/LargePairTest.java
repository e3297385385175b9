package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonDiffer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What rows cost beside the documents. Times are the thread's own on the processor, so that a busy
 * machine changes little. As a program it measures a pair of any size.
 */
class LargePairTest {
    private static final int ORDERS = 10_000;

    @Test
    void takesFewBytesARowBesideTheDocuments() {
        Costs costs = Costs.of(ORDERS);
        assertThat(costs.rows()).isGreaterThan(200_000);
        assertThat(costs.bytes() / costs.rows()).isLessThan(50);
    }

    @Test
    void listsWhatIsInSightWithoutDelay() {
        Costs costs = Costs.of(ORDERS);
        assertThat(costs.building()).isLessThan(Duration.ofSeconds(2));
        assertThat(costs.folding()).isLessThan(Duration.ofMillis(500));
        assertThat(costs.visible()).isLessThan(costs.rows() / 100);
    }

    public static void main(String[] arguments) {
        int orders = Integer.parseInt(arguments[0]);
        for (int round = 0; round < 3; round++) {
            System.out.println(Costs.of(orders));
        }
    }

    /** What the rows of one pair cost. */
    private record Costs(
            int rows,
            int visible,
            long bytes,
            Duration comparing,
            Duration building,
            Duration folding) {

        static Costs of(int orders) {
            long beforeComparing = processorTime();
            DiffResult result =
                    new JsonDiffer(DiffOptions.DEFAULTS)
                            .diff(
                                    LargePairs.document(orders, false),
                                    LargePairs.document(orders, true));
            long before = heap();
            long start = processorTime();
            DiffRows rows = DiffRows.of(result);
            long built = processorTime();
            Folding folding = new Folding(rows);
            long folded = processorTime();
            long bytes = heap() - before;
            assertThat(result.differences()).isNotEmpty();
            return new Costs(
                    rows.size(),
                    folding.size(),
                    bytes,
                    Duration.ofNanos(start - beforeComparing),
                    Duration.ofNanos(built - start),
                    Duration.ofNanos(folded - built));
        }

        private static long processorTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static long heap() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
