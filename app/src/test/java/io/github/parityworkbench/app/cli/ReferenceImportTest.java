package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that leave the payloads in the log. */
class ReferenceImportTest {
    private static final String LONG_VALUE = "long ".repeat(40);

    @TempDir private Path folder;
    private Path log;
    private Path workspace;

    @BeforeEach
    void importALog() throws IOException {
        log = folder.resolve("log.ndjson");
        StringBuilder lines = new StringBuilder("\uFEFF");
        for (int i = 0; i < 300; i++) {
            lines.append(i % 7 == 0 ? "  \r\n" : "")
                    .append(
                            "  {\"id\":\"e%d\",\"endpoint\":\"get%d\",\"own\":[%d],"
                                    .formatted(i, i % 3, i))
                    .append(
                            "\"control\":{\"status\":200,\"body\":{\"n\":%d,\"s\":\"é%s\"}},"
                                    .formatted(i, LONG_VALUE))
                    .append(
                            "\"candidate\":{\"status\":200,\"body\":{\"n\":%d,\"s\":\"é%s%d\"}}} \r\n"
                                    .formatted(i + i % 2, LONG_VALUE, i % 2));
        }
        Files.writeString(log, lines.append("{broken\n"));
        workspace = folder.resolve("reference");
        assertThat(run("import", "--reference", log.toString()).exitCode()).isZero();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(workspace, arguments);
    }

    private void assertUnreadable(String what) {
        CommandRun show = run("show", "e1");
        assertThat(show.exitCode()).isGreaterThan(1);
        assertThat(show.out()).isEmpty();
        assertThat(show.err())
                .contains(log + " " + what)
                .contains("parity import --reference FILE")
                .contains("without --reference into a new workspace");
    }

    @Test
    void everythingIsShownAsFromCopies() {
        Path copies = folder.resolve("copies");
        assertThat(CommandRun.in(copies, "import", log.toString()).exitCode()).isZero();
        for (List<String> command :
                List.of(
                        List.of("groups", "--output", "json"),
                        List.of("endpoints", "--output", "json"),
                        List.of("problems", "--output", "json"),
                        List.of("show", "e1", "--output", "json"),
                        List.of("show", "e299", "--output", "json"),
                        List.of("show", "e150", "--output", "json"))) {
            String[] arguments = command.toArray(String[]::new);
            assertThat(run(arguments).out())
                    .isNotEmpty()
                    .isEqualTo(CommandRun.in(copies, arguments).out());
        }
    }

    @Test
    void filesOfAFolderThatAreNoLogsArePassedOver() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.copy(log, logs.resolve("log.ndjson"));
        Files.writeString(logs.resolve("readme.txt"), "no log");
        Path other = folder.resolve("other");
        CommandRun run = CommandRun.in(other, "import", "--reference", logs.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(CommandRun.in(other, "problems").out()).contains("readme.txt", "passed over");
        Files.delete(logs.resolve("readme.txt"));
        assertThat(CommandRun.in(other, "workspace", "verify").exitCode()).isZero();
    }

    @Test
    void compressedFilesOfAFolderAreCopiedAndNamedOnesRefused() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        String lines = Files.readString(log);
        Files.writeString(logs.resolve("new.ndjson"), lines.replace("\"e", "\"new"));
        Path old = logs.resolve("old.ndjson.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(old))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        Path other = folder.resolve("other");

        CommandRun refused = CommandRun.in(other, "import", "--reference", old.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("it is compressed").hasLineCount(1);
        CommandRun run = CommandRun.in(other, "import", "--reference", logs.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(old + " cannot be referred to, since it is compressed; its payloads");
        Files.delete(old);
        Files.delete(logs.resolve("new.ndjson"));

        assertThat(CommandRun.in(other, "show", "e1").exitCode()).isZero();
        assertThat(CommandRun.in(other, "show", "new1").err()).contains("is not there");
    }

    @Test
    void aMissingLogIsSaidAndListingsGoOn() throws IOException {
        String groups = run("groups", "--output", "json").out();
        String preview = run("rules", "preview", "--path", "$.n").out();
        Path moved = folder.resolve("moved.ndjson");
        Files.move(log, moved);
        assertUnreadable("is not there");
        assertThat(run("groups", "--output", "json").out()).isEqualTo(groups);
        assertThat(run("rules", "preview", "--path", "$.n").out()).isNotEmpty().isEqualTo(preview);
        assertThat(run("workspace", "compact").exitCode()).isZero();
        CommandRun verify = run("workspace", "verify");
        assertThat(verify.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(verify.out()).contains(log.toString()).contains("it is not there");

        assertThat(run("import", "--reference", moved.toString()).err()).contains("Nothing new");
        assertThat(run("show", "e1").exitCode()).isZero();
        assertThat(run("workspace", "verify").exitCode()).isZero();
    }

    @Test
    void aChangedLogNeverShowsAWrongValue() throws IOException {
        String before = Files.readString(log);
        Files.writeString(log, before.replace("\"n\":1,", "\"n\":9,"));
        assertUnreadable("was changed in line 3");
        assertThat(run("show", "e3").exitCode()).isZero();
        Files.writeString(log, before.substring(0, 100));
        assertUnreadable("was changed");
    }

    @Test
    void aLogMayGrowAndWhatWasAddedMayBeCopied() throws IOException {
        String shown = run("show", "e1", "--output", "json").out();
        String added = Files.readAllLines(log).get(3).strip().replace("\"e", "\"added");
        Path whole = folder.resolve("whole.ndjson");
        Files.writeString(whole, Files.readString(log) + added + "\n");
        assertThat(run("import", whole.toString()).exitCode()).isZero();
        Files.delete(whole);
        assertThat(run("show", "e1", "--output", "json").out()).isEqualTo(shown);

        Files.writeString(log, added, StandardOpenOption.APPEND);
        assertThat(run("show", "e1", "--output", "json").out()).isEqualTo(shown);
        assertThat(run("workspace", "verify").exitCode()).isZero();
    }

    @Test
    void verifySaysWhereThePayloadsAre() {
        CommandRun verify = run("workspace", "verify");
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.err()).contains("Payloads are in " + log);
    }

    @Test
    void aBackupStandsAlone() throws IOException {
        String shown = run("show", "e1", "--output", "json").out();
        Path backup = folder.resolve("backup.zip");
        assertThat(run("workspace", "backup", backup.toString()).exitCode()).isZero();
        Files.delete(log);
        workspace = folder.resolve("restored");
        assertThat(run("workspace", "restore", backup.toString()).err()).isEmpty();
        assertThat(run("show", "e1", "--output", "json").out()).isEqualTo(shown);
        CommandRun verify = run("workspace", "verify");
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.err()).doesNotContain("Payloads are in");
    }

    @Test
    void aBackupWithoutTheLogIsRefused() throws IOException {
        Files.delete(log);
        Path backup = folder.resolve("backup.zip");
        CommandRun refused = run("workspace", "backup", backup.toString());
        assertThat(refused.exitCode()).isGreaterThan(1);
        assertThat(refused.err()).contains(log + " is not there");
        assertThat(backup).doesNotExist();
    }

    @Test
    void aLogThatCannotBeReferredToIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path compressed = folder.resolve("log.ndjson.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(log, out);
        }
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "id,endpoint,control,candidate\n1,e,\"{}\",\"{\"\"a\"\":1}\"\n");
        workspace = folder.resolve("new");
        CommandRun gzip = run("import", "--reference", compressed.toString());
        assertThat(gzip.exitCode()).isGreaterThan(1);
        assertThat(gzip.err())
                .contains("it is compressed")
                .contains("import it without --reference");
        CommandRun csv = run("import", "--reference", other.toString());
        assertThat(csv.exitCode()).isGreaterThan(1);
        assertThat(csv.err()).contains("it is read as ").contains("native format");
        assertThat(workspace).doesNotExist();
    }
}
