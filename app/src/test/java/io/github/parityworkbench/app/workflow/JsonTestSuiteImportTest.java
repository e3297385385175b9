package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.ZstdOutputStream;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.ProblemRow;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * All parser cases of JSONTestSuite as payloads of one import, however it is packed: what is valid
 * is stored byte for byte, what is not is a problem, and none stops the others.
 */
class JsonTestSuiteImportTest {
    private static final String SUITE = "JSONTestSuite/test_parsing";
    private static final int LEAST_CASES = 300;

    @TempDir private Path folder;
    private final Map<String, byte[]> cases = new TreeMap<>();

    /** Cases whose payload has a line feed stand in a log of their own, spread over lines. */
    private final List<byte[]> logs = new ArrayList<>();

    /** The case that begins on each line of the first log. */
    private final Map<Long, String> atLine = new TreeMap<>();

    /** What an import came to: payloads, one character a byte, and problems. */
    private record Outcome(Map<String, String> payloads, List<String> problems) {}

    private interface Wrapping {
        OutputStream around(OutputStream out) throws IOException;
    }

    @BeforeEach
    void readSuite() throws IOException {
        Path suite = data().resolve(SUITE);
        assumeTrue(Files.isDirectory(suite), "skipped: JSONTestSuite is not there: " + suite);
        try (Stream<Path> files = Files.list(suite)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                cases.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertThat(cases).hasSizeGreaterThan(LEAST_CASES);
        writeLogs();
    }

    private static Path data() {
        String told = System.getProperty("parity.data");
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; told == null && at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return told == null ? start.resolveSibling("shared").resolve("data") : Path.of(told);
    }

    private void writeLogs() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream spread = new ByteArrayOutputStream();
        long line = 2;
        lines.writeBytes(record("first", ascii("1"), ""));
        for (Map.Entry<String, byte[]> each : cases.entrySet()) {
            long feeds = feeds(each.getValue());
            if (each.getKey().startsWith("y_") && feeds > 0) {
                spread.writeBytes(record(each.getKey(), each.getValue(), "\n"));
            } else {
                atLine.put(line, each.getKey());
                lines.writeBytes(record(each.getKey(), each.getValue(), ""));
                line += feeds + 1;
            }
        }
        lines.writeBytes(record("last", ascii("1"), ""));
        logs.add(lines.toByteArray());
        logs.add(spread.toByteArray());
    }

    private static long feeds(byte[] payload) {
        return new String(payload, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private static byte[] record(String id, byte[] payload, String between) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(ascii("{\"id\":\"" + id + "\"," + between + "\"control\":{\"body\":"));
        record.writeBytes(payload);
        record.writeBytes(ascii("},\"candidate\":{\"body\":\"other\"}}\n"));
        return record.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @TestFactory
    Stream<DynamicTest> inEveryContainer() throws IOException {
        Outcome plain = imported("plain", files("plain", out -> out, ".ndjson"));
        Map<String, Import> containers = new TreeMap<>();
        containers.put("a folder", name -> imported(name, folderOf(files(name, out -> out, ""))));
        containers.put("gzip", name -> imported(name, files(name, GZIPOutputStream::new, ".gz")));
        containers.put("zstd", name -> imported(name, files(name, ZstdOutputStream::new, ".zst")));
        containers.put(
                "bzip2", name -> imported(name, files(name, BZip2CompressorOutputStream::new, "")));
        containers.put("xz", name -> imported(name, files(name, this::xz, ".xz")));
        containers.put("zip", name -> imported(name, List.of(file("l.zip", zip()))));
        containers.put("tar", name -> imported(name, List.of(file("l.tar", tar()))));
        containers.put("tar.gz", name -> imported(name, List.of(file("l.tgz", gzip(tar())))));
        containers.put("standard input", this::piped);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("several files", () -> assertRight(plain))),
                containers.entrySet().stream()
                        .map(
                                each ->
                                        DynamicTest.dynamicTest(
                                                each.getKey(),
                                                () ->
                                                        assertThat(
                                                                        each.getValue()
                                                                                .of(each.getKey()))
                                                                .isEqualTo(plain))));
    }

    private interface Import {
        Outcome of(String name) throws IOException;
    }

    private void assertRight(Outcome outcome) {
        assertThat(outcome.payloads()).containsKeys("first", "last");
        cases.forEach(
                (name, payload) -> {
                    if (name.startsWith("y_")) {
                        assertThat(outcome.payloads().get(name))
                                .as(name)
                                .isEqualTo(latin1(payload).strip());
                    } else if (name.startsWith("n_")) {
                        assertThat(outcome.payloads()).doesNotContainKey(name);
                    }
                });
        atLine.forEach(
                (line, name) -> {
                    List<String> problems =
                            outcome.problems().stream()
                                    .filter(problem -> problem.startsWith("1:" + line + " "))
                                    .toList();
                    if (name.startsWith("n_")) {
                        assertThat(problems).as(name).hasSize(1);
                    } else if (name.startsWith("y_")) {
                        assertThat(problems).as(name).isEmpty();
                    }
                });
    }

    private Outcome piped(String name) throws IOException {
        InputStream before = System.in;
        try {
            for (byte[] log : logs) {
                System.setIn(new ByteArrayInputStream(log));
                run(folder.resolve("w " + name), List.of("-"));
            }
        } finally {
            System.setIn(before);
        }
        return outcome(folder.resolve("w " + name));
    }

    private Outcome imported(String name, List<String> arguments) throws IOException {
        Path workspace = folder.resolve("w " + name);
        run(workspace, arguments);
        return outcome(workspace);
    }

    private static void run(Path folder, List<String> arguments) throws IOException {
        try (Workspace workspace = Workspaces.open(folder)) {
            new ImportLogs(workspace, Clock.systemUTC())
                    .run(
                            arguments,
                            ImportOptions.defaults(),
                            ProgressListener.NONE,
                            new Cancellation());
        }
    }

    private static Outcome outcome(Path folder) {
        try (Workspace workspace = Workspaces.open(folder)) {
            Map<String, String> payloads = new TreeMap<>();
            long stored =
                    workspace.imports().list().stream().mapToLong(ImportRow::mismatched).sum();
            for (long number = 1; number <= stored; number++) {
                StoredExchange each = workspace.exchanges().get(number);
                payloads.put(
                        each.exchange().id(),
                        latin1(Objects.requireNonNull(each.exchange().control().body()).toBytes()));
            }
            List<String> problems = new ArrayList<>();
            List<String> sources = new ArrayList<>();
            for (ProblemRow each : workspace.problems().list(0, 10_000)) {
                String source = each.provenance().source();
                if (!sources.contains(source)) {
                    sources.add(source);
                }
                problems.add(
                        (sources.indexOf(source) + 1)
                                + ":"
                                + each.provenance().line()
                                + " +"
                                + each.provenance().offset()
                                + " "
                                + each.reason());
            }
            return new Outcome(payloads, problems);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A file for each log, packed so. */
    private List<String> files(String name, Wrapping wrapping, String ending) throws IOException {
        Path parent = Files.createDirectories(folder.resolve("logs " + name));
        List<String> files = new ArrayList<>();
        for (byte[] log : logs) {
            Path file = parent.resolve("log" + files.size() + ending);
            try (OutputStream out = wrapping.around(Files.newOutputStream(file))) {
                out.write(log);
            }
            files.add(file.toString());
        }
        return files;
    }

    private static List<String> folderOf(List<String> files) {
        return List.of(String.valueOf(Path.of(files.get(0)).getParent()));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private OutputStream xz(OutputStream out) throws IOException {
        return new XZOutputStream(out, new LZMA2Options(1));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < logs.size(); i++) {
                zip.putNextEntry(new ZipEntry("log" + i));
                zip.write(logs.get(i));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < logs.size(); i++) {
                TarArchiveEntry entry = new TarArchiveEntry("log" + i);
                entry.setSize(logs.get(i).length);
                tar.putArchiveEntry(entry);
                tar.write(logs.get(i));
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
