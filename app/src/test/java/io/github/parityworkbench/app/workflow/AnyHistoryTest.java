package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever was done to a workspace in whatever order, it answers as one that begins with its
 * journal and into which the same logs were imported at once, under the rules and keys that are
 * left. With {@code -Dparity.histories=N} that many histories are tried, from {@code
 * -Dparity.histories.from=SEED} on.
 */
class AnyHistoryTest {
    private static final int MANY = Integer.getInteger("parity.histories", 0);
    private static final int FIRST = Integer.getInteger("parity.histories.from", 1);
    private static final int STEPS = 15;
    private static final String JOURNAL = "decisions.journal";
    private static final Set<GroupStatus> SETTLED = Set.of(GroupStatus.EXPECTED, GroupStatus.FIXED);

    @TempDir private Path folder;

    /** Those of every build together do all that a history may do. */
    static IntStream seeds() {
        return MANY == 0 ? IntStream.of(5, 8, 15, 24) : IntStream.range(FIRST, FIRST + MANY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsInNothing(int seed) throws IOException {
        RandomHistory history = new RandomHistory(folder, seed);
        List<String> actual;
        try (history) {
            for (int step = 0; step < STEPS; step++) {
                history.step();
            }
            history.end();
            actual = answers(history.workspace());
            assertThat(history.workspace().verify((done, total) -> true))
                    .as("%s", history)
                    .contains(List.of());
        }
        Path beside = Files.createDirectory(folder.resolve("fresh"));
        Path journal = history.workspace().folder().resolve(JOURNAL);
        if (Files.exists(journal)) {
            Files.copy(journal, beside.resolve(JOURNAL));
        }
        try (Workspace fresh = Workspaces.open(beside)) {
            history.doneAtOnce(fresh);
            assertThat(actual).as("%s", history).isEqualTo(answers(fresh));
        }
    }

    /** What a workspace answers that its history is not to show in. */
    private static List<String> answers(Workspace workspace) {
        List<String> answers = new ArrayList<>();
        workspace
                .groups()
                .list(GroupFilter.ALL)
                .forEach(row -> answers.add("group " + answer(workspace, row)));
        workspace
                .groups()
                .list(GroupFilter.ACTIVE)
                .forEach(row -> answers.add("active " + withoutFixing(row)));
        workspace.endpoints().list().forEach(row -> answers.add(answer(workspace, row)));
        workspace.rules().uses().forEach((id, use) -> answers.add("rule " + id + " " + use));
        workspace
                .imports()
                .list()
                .forEach(
                        row ->
                                answers.add(
                                        "import %d %d %d %d %d"
                                                .formatted(
                                                        row.number(),
                                                        row.exchanges(),
                                                        row.mismatched(),
                                                        row.differences(),
                                                        row.problems())));
        answers.add("problems " + workspace.problems().count());
        answers.add("keys " + new TreeMap<>(workspace.keys().learnt()));
        Collections.sort(answers);
        return answers;
    }

    private static String answer(Workspace workspace, EndpointRow row) {
        GroupFilter ofIt = GroupFilter.ACTIVE.withEndpoint(row.endpoint());
        assertThat(row.open())
                .isEqualTo(
                        workspace.groups().list(ofIt).stream()
                                .filter(each -> !SETTLED.contains(each.status()))
                                .count());
        return row.toString().replaceAll("open=[0-9]+", "");
    }

    private static String answer(Workspace workspace, GroupRow row) {
        List<Long> exchanges =
                workspace.exchanges().samples(row.id(), 0, 10_000).stream()
                        .map(each -> each.exchangeNumber())
                        .toList();
        assertThat(exchanges).hasSize((int) row.exchanges());
        Long fixedBefore = row.verdict().fixedBefore();
        // Where rules ignore a part of it, only what is left of it can come back.
        if (fixedBefore != null && row.activeOccurrences() == row.occurrences()) {
            boolean back = exchanges.stream().anyMatch(number -> number >= fixedBefore);
            assertThat(row.status()).isEqualTo(back ? GroupStatus.REGRESSED : GroupStatus.FIXED);
        }
        return withoutFixing(row);
    }

    /** Before which exchange a group was fixed tells of the history, and so does what follows. */
    private static String withoutFixing(GroupRow row) {
        return row.toString()
                .replaceAll("status=[A-Z]+, verdict=GroupVerdict\\[status=FIXED[^]]*]", "fixed");
    }
}
