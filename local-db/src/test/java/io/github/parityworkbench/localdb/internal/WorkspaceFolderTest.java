package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFolderTest {
    private static final int ROUNDS = 100;
    private static final int AT_ONCE = 3;

    @TempDir Path parent;

    @Test
    void ofThoseThatWantANewFolderAtOnceOneHasItAndTheOthersAreTold() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        for (int round = 0; round < ROUNDS; round++) {
            Path folder = parent.resolve("round-" + round + "/w");
            List<Callable<Object>> claims = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                claims.add(
                        () -> {
                            start.await();
                            return claimed(folder);
                        });
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : threads.invokeAll(claims)) {
                outcomes.add(each.get());
            }

            assertThat(outcomes)
                    .filteredOn(WorkspaceFolder.class::isInstance)
                    .singleElement()
                    .satisfies(one -> assertThat(folder.resolve("workspace.lock")).exists())
                    .satisfies(one -> ((WorkspaceFolder) one).close());
            assertThat(outcomes)
                    .filteredOn(String.class::isInstance)
                    .hasSize(AT_ONCE - 1)
                    .containsOnly("the workspace " + folder + " is already open in this program");
        }
        threads.shutdown();
    }

    private static Object claimed(Path folder) {
        try {
            return WorkspaceFolder.claim(folder, IllegalStateException::new);
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void whoGivesANewFolderUpLeavesNothing() {
        Path folder = parent.resolve("a/w");

        WorkspaceFolder.claim(folder, IllegalStateException::new).abandon();

        assertThat(Files.exists(parent.resolve("a"))).isFalse();
    }
}
