package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.Workspace;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put right when a workspace is opened. */
class OpenWorkspaceTest {
    private static final Clock LONG_AGO =
            Clock.fixed(Instant.parse("2020-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Rule IDS = Rule.builder("ids", PathPattern.parse("$.id")).build();

    @TempDir private Path folder;
    private int groups;

    @BeforeEach
    void importSomething() throws IOException {
        try (Workspace workspace =
                OpenWorkspace.orNew(
                        folder.resolve("w"), ProgressListener.NONE, new Cancellation())) {
            importLog(workspace, LONG_AGO, 300);
            groups = active(workspace);
        }
    }

    @Test
    void whatARuleIgnoredThatHasExpiredSinceCountsAgain() {
        addLongAgo(IDS.toBuilder().expires(LocalDate.of(2020, 1, 2)).build());

        try (Workspace workspace =
                OpenWorkspace.orNew(
                        folder.resolve("w"), ProgressListener.NONE, new Cancellation())) {
            assertThat(active(workspace)).isEqualTo(groups);
            assertThat(workspace.rules().inForce().day()).isAfter(LocalDate.of(2020, 1, 2));
        }
    }

    @Test
    void whoAsksToStopMeanwhileGetsNoWorkspaceAndLeavesItFree() {
        Path workspace = folder.resolve("w");
        Cancellation asked = new Cancellation();
        asked.request();

        assertThatThrownBy(() -> OpenWorkspace.existing(workspace, ProgressListener.NONE, asked))
                .isInstanceOf(CancelledException.class);
        try (Workspace again =
                OpenWorkspace.existing(workspace, ProgressListener.NONE, new Cancellation())) {
            assertThat(active(again)).isEqualTo(groups);
        }
    }

    @Test
    void aWorkspaceThatMayNotBeReadIsNotTakenForNone() {
        Path workspace = folder.resolve("w");
        assertThat(workspace.toFile().setReadable(false)).isTrue();
        try {
            assumeFalse(Files.isReadable(workspace), "root may read everything");
            assertThatThrownBy(
                            () ->
                                    OpenWorkspace.existing(
                                            workspace, ProgressListener.NONE, new Cancellation()))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("check its permissions");
        } finally {
            workspace.toFile().setReadable(true);
        }
    }

    @Test
    void aRuleThatIsStillInForceGoesOnIgnoring() {
        addLongAgo(IDS.toBuilder().expires(LocalDate.of(9999, 1, 1)).build());

        try (Workspace workspace =
                OpenWorkspace.orNew(
                        folder.resolve("w"), ProgressListener.NONE, new Cancellation())) {
            assertThat(active(workspace)).isLessThan(groups);
        }
    }

    @Test
    void aReportOfAnotherDayCountsWhatARuleIgnoredThatHasExpired() {
        addLongAgo(IDS.toBuilder().expires(LocalDate.of(2020, 1, 2)).build());

        try (Workspace workspace = OpenWorkspace.settled(folder.resolve("w"), LONG_AGO)) {
            String report = new ExportFindings(workspace, Clock.systemUTC()).report("csv");
            assertThat(report.lines()).hasSize(1 + groups);
            assertThat(active(workspace)).isEqualTo(groups);
        }
    }

    @Test
    void anImportOfAnotherDayCountsAllByTheRulesOfThatDay() throws IOException {
        addLongAgo(IDS.toBuilder().expires(LocalDate.of(2020, 1, 2)).build());

        try (Workspace workspace = OpenWorkspace.settled(folder.resolve("w"), LONG_AGO)) {
            importLog(workspace, Clock.systemUTC(), 301);
            assertThat(active(workspace)).isEqualTo(groups);
            assertThat(workspace.verify((done, total) -> true).orElseThrow()).isEmpty();
        }
    }

    private void importLog(Workspace workspace, Clock clock, int exchanges) throws IOException {
        Path log = NativeLogs.write(folder.resolve(exchanges + ".ndjson"), exchanges);
        new ImportLogs(workspace, clock)
                .run(
                        List.of(log.toString()),
                        ImportOptions.defaults(),
                        ProgressListener.NONE,
                        new Cancellation());
    }

    private void addLongAgo(Rule rule) {
        try (Workspace workspace = OpenWorkspace.settled(folder.resolve("w"), LONG_AGO)) {
            new ApplyRules(workspace, LONG_AGO)
                    .add(rule, ProgressListener.NONE, new Cancellation());
            assertThat(active(workspace)).isLessThan(groups);
        }
        try (Workspace workspace = OpenWorkspace.settled(folder.resolve("w"), LONG_AGO)) {
            assertThat(active(workspace)).as("the day before").isLessThan(groups);
        }
    }

    private static int active(Workspace workspace) {
        return workspace.groups().list(GroupFilter.ACTIVE).size();
    }
}
