package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowLogTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final ImportOptions OPTIONS = Threads.of(2);

    @TempDir private Path folder;
    private Path log = Path.of("log");
    private byte[] whole = new byte[0];
    private final List<String> news = new ArrayList<>();

    /** What somebody does to the log while it is followed. */
    private interface Step {
        void run() throws IOException;
    }

    @BeforeEach
    void writeLogs() throws IOException {
        log = folder.resolve("log.ndjson");
        whole = Files.readAllBytes(NativeLogs.write(folder.resolve("whole.ndjson"), 300));
        Files.createFile(log);
    }

    @Test
    void readsALogAsItGrowsAndComesToTheSameAsAnImportOfTheWhole() throws IOException {
        try (Workspace workspace = open("followed");
                Workspace other = open("whole")) {
            ImportReport report =
                    follow(
                            workspace,
                            append(0, 10_000),
                            () -> {},
                            append(10_000, 10_100),
                            append(10_100, whole.length));
            assertThat(report.exchanges()).isEqualTo(300);
            assertThat(report.problems()).isEqualTo(3);
            assertThat(report.bytes()).isEqualTo(whole.length);
            assertThat(report.cancelled()).isFalse();
            assertThat(news).isEmpty();

            ImportReport again = load(workspace, log);
            assertThat(again.addedNothing()).isTrue();
            load(other, folder.resolve("whole.ndjson"));
            assertThat(groups(workspace)).isEqualTo(groups(other));
            assertThat(endpoints(workspace)).isEqualTo(endpoints(other));
            assertThat(finished(workspace)).containsExactly(true);
        }
    }

    @Test
    void leavesAHalfLineForLater() throws IOException {
        int half = lineEnd(10_000) + 20;
        try (Workspace workspace = open("w")) {
            ImportReport first = follow(workspace, append(0, half));
            assertThat(first.problems()).isZero();
            assertThat(news).singleElement().asString().contains("Its last 20 bytes");

            ImportReport second = follow(workspace, append(half, whole.length));
            assertThat(first.exchanges() + second.exchanges()).isEqualTo(300);
            assertThat(second.problems()).isEqualTo(3);
            assertThat(finished(workspace)).containsExactly(true);
        }
    }

    @Test
    void goesOnWhereItStoppedAndLaterImportsReadOnlyTheRest() throws IOException {
        try (Workspace workspace = open("w")) {
            ImportReport first = follow(workspace, append(0, 20_000));
            ImportReport nothing = follow(workspace);
            assertThat(nothing.addedNothing()).isTrue();
            ImportReport second = follow(workspace, append(20_000, lineEnd(30_000)));
            assertThat(second.exchanges()).isPositive();
            ImportReport rest = load(workspace, folder.resolve("whole.ndjson"));
            assertThat(first.exchanges() + second.exchanges() + rest.exchanges()).isEqualTo(300);

            assertThat(load(workspace, log).addedNothing()).isTrue();
            assertThat(finished(workspace)).containsExactly(true);
        }
    }

    @Test
    void followsWhatWasImportedAndStartsToGrowOnlyThen() throws IOException {
        Files.write(log, Arrays.copyOf(whole, lineEnd(20_000)));
        try (Workspace workspace = open("w")) {
            ImportReport first = load(workspace, log);
            ImportReport rest =
                    follow(
                            workspace,
                            () -> {},
                            append(lineEnd(20_000), lineEnd(30_000)),
                            append(lineEnd(30_000), whole.length));
            assertThat(first.exchanges() + rest.exchanges()).isEqualTo(300);
            assertThat(finished(workspace)).containsExactly(true);
        }
    }

    @Test
    void takesALogThatWasCutWithinALineForAnotherOne() throws IOException {
        Files.write(log, Arrays.copyOf(whole, lineEnd(20_000) + 20));
        try (Workspace workspace = open("w")) {
            assertThat(load(workspace, log).problems()).isEqualTo(1);
            ImportReport all = load(workspace, folder.resolve("whole.ndjson"));
            assertThat(all.exchanges()).isEqualTo(300);
        }
    }

    @Test
    void takesALogWithAnotherBeginningForAnotherOne() throws IOException {
        Path other = folder.resolve("other.ndjson");
        Files.writeString(other, new String(whole, StandardCharsets.UTF_8).substring(1));
        Files.write(log, Arrays.copyOf(whole, lineEnd(20_000)));
        try (Workspace workspace = open("w")) {
            load(workspace, log);
            assertThat(load(workspace, other).exchanges()).isEqualTo(299);
        }
    }

    @Test
    void saysThatTheLogWasReplacedAndGoesOnWithTheNewOne() throws IOException {
        int end = lineEnd(20_000);
        try (Workspace workspace = open("w")) {
            ImportReport report =
                    follow(
                            workspace,
                            append(0, end - 100),
                            () -> {
                                append(end - 100, end).run();
                                Files.move(log, folder.resolve("log.1"));
                            },
                            () -> {},
                            () -> Files.write(log, Arrays.copyOfRange(whole, end, end + 5_000)),
                            append(end + 5_000, whole.length));
            assertThat(report.exchanges()).isEqualTo(300);
            assertThat(news).singleElement().asString().contains("was replaced");
            assertThat(finished(workspace)).containsExactly(true, true);
            assertThat(load(workspace, folder.resolve("log.1")).addedNothing()).isTrue();
        }
    }

    @Test
    void saysThatTheLogWasCutOffAndGoesOnFromItsBeginning() throws IOException {
        int end = lineEnd(20_000);
        try (Workspace workspace = open("w")) {
            ImportReport report =
                    follow(
                            workspace,
                            append(0, end),
                            () -> Files.write(log, Arrays.copyOfRange(whole, end, whole.length)),
                            () -> Files.write(log, new byte[0]),
                            () -> {});
            assertThat(report.exchanges()).isEqualTo(300);
            assertThat(news).hasSize(2).allMatch(it -> it.contains("was cut off"));
        }
    }

    @Test
    void refusesWhatIsNoLogOfLines() throws IOException {
        try (Workspace workspace = open("w")) {
            assertThatThrownBy(() -> follow(workspace, () -> Files.writeString(log, "Hello\n")))
                    .isInstanceOf(SourceException.class);
            Files.writeString(log, "{\"control\":\n{\"status\":1},\"candidate\":{\"status\":2}}\n");
            assertThatThrownBy(() -> follow(workspace))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("cannot be followed");
            Files.delete(log);
            assertThatThrownBy(() -> follow(workspace))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("there is no file");
            Files.createDirectory(log);
            assertThatThrownBy(() -> follow(workspace))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("name the file that a log is written to");
            assertThat(workspace.imports().list()).isEmpty();
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (whole[at - 1] != '\n') {
            at++;
        }
        return at;
    }

    private Step append(int from, int to) {
        return () ->
                Files.write(
                        log,
                        Arrays.copyOfRange(whole, from, to),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
    }

    private ImportReport follow(Workspace workspace, Step... steps) throws IOException {
        Deque<Step> left = new ArrayDeque<>(List.of(steps));
        return new FollowLog(
                        workspace,
                        CLOCK,
                        news::add,
                        new Cancellation(),
                        () -> {
                            if (left.isEmpty()) {
                                return true;
                            }
                            try {
                                left.remove().run();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return false;
                        })
                .run(log.toString(), OPTIONS, progress -> {});
    }

    private static ImportReport load(Workspace workspace, Path file) throws IOException {
        return new ImportLogs(workspace, CLOCK)
                .run(List.of(file.toString()), OPTIONS, progress -> {}, new Cancellation());
    }

    private Workspace open(String name) {
        return Workspaces.open(folder.resolve(name));
    }

    private static List<Boolean> finished(Workspace workspace) {
        List<Boolean> finished = new ArrayList<>();
        for (ImportRow row : workspace.imports().list()) {
            finished.add(row.finishedAt() != null);
        }
        return finished;
    }

    private static List<GroupRow> groups(Workspace workspace) {
        return workspace.groups().list(GroupFilter.ALL);
    }

    private static List<EndpointRow> endpoints(Workspace workspace) {
        return workspace.endpoints().list();
    }
}
