package io.github.parityworkbench.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parityworkbench.app.launcher.Launcher.Run;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged workbench, as its users start it; runs behind the packaging. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the launcher for POSIX shells")
class LauncherIT {
    @TempDir private Path folder;
    private Launcher launcher;

    @BeforeEach
    void prepare() {
        launcher = new Launcher(folder);
    }

    @Test
    void demoDoesTheWholeJob() throws Exception {
        Run run = launcher.run("demo");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("541 exchanges")
                .contains("GET /assignments")
                .contains("$[*].id")
                .contains("number-vs-string");
        Path demo = folder.resolve("parity-demo");
        assertThat(demo.resolve("proposed-rules.yaml")).isNotEmptyFile();
        assertThat(demo.resolve("report.html")).isNotEmptyFile();
        assertThat(demo.resolve("tickets")).isDirectoryContaining("glob:**.md");
        assertThat(demo.resolve("parity.log")).doesNotExist();

        Run groups = launcher.run("--workspace", "parity-demo", "groups", "--output", "json");
        assertThat(groups.exitCode()).isZero();
        assertThat(groups.out()).contains("\"cause\":\"number-vs-string\"");
        assertThat(groups.err()).isEmpty();
    }

    @Test
    void startsThroughALinkFromAFolderWithSpaces() throws Exception {
        Path installed = folder.resolve("my programs");
        Files.createDirectories(installed);
        Files.createSymbolicLink(installed.resolve("parity home"), Launcher.packaged());
        Path link = folder.resolve("a link");
        Files.createSymbolicLink(link, Path.of("my programs/parity home/bin/parity"));

        Run run = new Launcher(link, folder).run("--version");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("parity ").doesNotContain("unpackaged");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        Run run = launcher.run(Map.of("JAVA_HOME", "/nowhere"), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("/nowhere").hasLineCount(1);
    }

    @Test
    void aPackageRunsOnTheJavaThatItBrings() throws Exception {
        Path home = folder.resolve("a package");
        copy(Launcher.packaged(), home);
        saysWhatItWasGiven(home.resolve("runtime"));

        Run run =
                new Launcher(home.resolve("bin").resolve("parity"), folder)
                        .run(Map.of("JAVA_HOME", "/nowhere"), "groups");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("app.Main groups");
    }

    /** A Java that does nothing else. */
    private static void saysWhatItWasGiven(Path home) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void onlyAnImportOfALargeFileIsWorthTheOptimisingCompiler() throws Exception {
        saysWhatItWasGiven(folder.resolve("jdk"));
        Map<String, String> environment = Map.of("JAVA_HOME", folder.resolve("jdk").toString());
        Path log = Files.writeString(folder.resolve("a log.ndjson"), "{}\n");
        Path large = folder.resolve("a large log.ndjson");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(2_000_000_000);
        }

        assertThat(launcher.run(environment, "import", log.toString()).out())
                .contains("-XX:TieredStopAtLevel=1", "import " + log);
        assertThat(launcher.run(environment, "import", log.toString(), large.toString()).out())
                .doesNotContain("TieredStopAtLevel")
                .contains("-XX:MaxInlineLevel=4", log + " " + large);
        assertThat(launcher.run(environment, "report", large.toString()).out())
                .as("what is written is not looked into: it may be where the launcher reads")
                .contains("TieredStopAtLevel=1");
        assertThat(launcher.run(environment, "groups").out()).contains("TieredStopAtLevel=1");
        assertThat(launcher.run(environment, "rules").out()).doesNotContain("TieredStopAtLevel");
    }

    @ParameterizedTest
    @CsvSource({"'', 'out,err'", "2>/dev/null, out", ">&2, 'out,err'"})
    void theTerminalSaysHowWideItIs(String redirection, String terminals) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script makes a terminal");
        saysWhatItWasGiven(folder.resolve("jdk"));

        Run run =
                launcher.shell(
                        "JAVA_HOME=$PWD/jdk; export JAVA_HOME; script -qec"
                                + (" \"stty cols 77; '$0' groups %s\" /dev/null </dev/null")
                                        .formatted(redirection));

        assertThat(run.out())
                .contains("-Dparity.columns=77 ")
                .contains("-Dparity.terminal=" + terminals);
    }

    @Test
    void classesComeFromTheArchive() throws Exception {
        Run run = launcher.run(Map.of("PARITY_JAVA_OPTS", "-Xlog:class+load"), "--version");

        assertThat(run.out())
                .contains("io.github.parityworkbench.app.Main source: shared objects file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "as made elsewhere", "said to fit", "damaged"})
    void anArchiveThatDoesNotFitIsPassedOverQuietly(String archive) throws Exception {
        Path moved = folder.resolve("moved");
        copy(Launcher.packaged(), moved);
        Path classes = moved.resolve("archive").resolve("classes.jsa");
        Path madeFor = classes.resolveSibling("made-for");
        if (!archive.equals("as made elsewhere")) {
            String fits = Files.readString(madeFor);
            Files.writeString(
                    madeFor,
                    fits.replace(
                            Launcher.packaged().toRealPath().toString(),
                            moved.toRealPath().toString()));
        }
        if (archive.equals("gone")) {
            Files.delete(classes);
        } else if (archive.equals("damaged")) {
            Files.delete(classes);
            Files.writeString(classes, "no archive");
        }

        Run run = new Launcher(moved.resolve("bin").resolve("parity"), folder).run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("parity ").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    @Test
    void withoutADisplayTheDesktopSaysSo() throws Exception {
        Run run = launcher.run();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no display").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "xx_XX.UTF-8"})
    void filesNeedNoLocaleForTheirNames(String locale) throws Exception {
        Path log = Files.writeString(folder.resolve("größe 李.ndjson"), line(1));

        Run run =
                launcher.run(
                        Map.of("LC_ALL", locale), "--workspace", "w", "import", log.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void aReaderThatStopsReadingIsNoError() throws Exception {
        Files.writeString(folder.resolve("log.ndjson"), "broken\n".repeat(20_000) + line(1));
        launcher.run("--workspace", "w", "import", "log.ndjson");

        Run run =
                launcher.shell(
                        "{ \"$0\" --workspace w problems -o csv; echo code $? >&2; } | head -n 1");

        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(text -> text.equals("file,line,offset,reason"))
                .anyMatch(text -> text.equals("code 0"));
    }

    @Test
    void standardInputIsALogLikeAnyOther() throws Exception {
        Files.writeString(folder.resolve("log.ndjson"), line(1) + line(2));

        Run first = launcher.shell("\"$0\" --workspace w import -o csv - < log.ndjson");
        Run again = launcher.shell("\"$0\" --workspace w import -o csv - < log.ndjson");

        assertThat(first.out()).contains("\n2,2,0,1,");
        assertThat(again.out()).contains("\n0,0,0,1,");
        assertThat(folder.resolve("w")).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.ndjson, 3",
        "empty.ndjson, 3",
        "folder-without-logs, 3",
        "picture.png, 3",
        "truncated.ndjson.gz, 3",
        "--format=nonsense, 2",
        "--nonsense, 2"
    })
    void whatCannotBeImportedGetsOneSentenceAndLeavesNothing(String argument, int exitCode)
            throws Exception {
        badInput();

        Run run = launcher.run("--workspace", "deep/w", "import", argument, "good.ndjson");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err().lines().filter(text -> !text.startsWith("See: ")))
                .singleElement()
                .asString()
                .startsWith("parity: ")
                .contains(argument.replace("--format=", ""));
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("deep")).doesNotExist();
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsLeftAlone() throws Exception {
        badInput();
        Path workspace = folder.resolve("w");
        try (Workspace open = Workspaces.open(workspace)) {
            Run run = launcher.run("--workspace", "w", "import", "good.ndjson");

            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.err()).startsWith("parity: ").contains("open").hasLineCount(1);
            assertThat(open.imports().list()).isEmpty();
        }
    }

    @Test
    void aFolderWithOtherThingsInItIsLeftAlone() throws Exception {
        badInput();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");

        Run run = launcher.run("--workspace", "other", "import", "good.ndjson");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).startsWith("parity: ").hasLineCount(1);
        assertThat(other).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
    }

    @Test
    void aReadOnlyFolderGetsOneSentence() throws Exception {
        badInput();
        Path closed =
                Files.createDirectory(
                        folder.resolve("closed"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(closed), "root may write everywhere");

        Run run = launcher.run("--workspace", "closed/w", "import", "good.ndjson");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).startsWith("parity: ").hasLineCount(1);
    }

    private void badInput() throws IOException {
        Files.writeString(folder.resolve("good.ndjson"), line(1));
        Files.createFile(folder.resolve("empty.ndjson"));
        Path sub = Files.createDirectories(folder.resolve("folder-without-logs/sub"));
        Files.writeString(sub.resolve("notes.txt"), "nothing of interest\n");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
            for (int i = 0; i < 500; i++) {
                gzip.write(line(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = whole.toByteArray();
        Files.write(
                folder.resolve("truncated.ndjson.gz"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }

    private static String line(int number) {
        return ("{\"id\":\"e%d\",\"endpoint\":\"getThing\","
                        + "\"control\":{\"status\":200,\"body\":{\"n\":%d}},"
                        + "\"candidate\":{\"status\":200,\"body\":{\"n\":\"%d\"}}}\n")
                .formatted(number, number, number);
    }
}
