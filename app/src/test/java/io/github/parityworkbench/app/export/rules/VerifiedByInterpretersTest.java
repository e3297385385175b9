package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the tools that need an interpreter, where it and they are there: Node with the packages in
 * the folder that {@code PARITY_NODE_MODULES} names, Ruby, and Python with DeepDiff, as {@code
 * PARITY_PYTHON} names it.
 */
class VerifiedByInterpretersTest {
    @TempDir private Path folder;

    @Test
    void jsondiffpatchSilencesWhatTheRulesSilence() throws Exception {
        nodeHas("jsondiffpatch");
        verify("jsondiffpatch", "jsondiffpatch.mjs", "node");
    }

    @Test
    void jsonDiffSilencesWhatTheRulesSilence() throws Exception {
        nodeHas("json-diff");
        verify("json-diff", "json-diff.mjs", "node");
    }

    @Test
    void scientistIgnoresWhatTheRulesSilence() throws Exception {
        assumeTrue(answers("ruby", "--version"), "there is no Ruby here");
        verify("scientist", "scientist.rb", "ruby");
    }

    @Test
    void deepDiffSilencesWhatTheRulesSilence() throws Exception {
        String python = setting("PARITY_PYTHON").orElse("python3");
        assumeTrue(answers(python, "-c", "import deepdiff"), "no DeepDiff here: set PARITY_PYTHON");
        verify("deepdiff", "run_deepdiff.py", python);
    }

    private void nodeHas(String name) throws IOException {
        Optional<String> modules = setting("PARITY_NODE_MODULES");
        assumeTrue(
                modules.isPresent() && Files.isDirectory(Path.of(modules.get(), name)),
                "no " + name + " here: set PARITY_NODE_MODULES to a folder node_modules with it");
        assumeTrue(answers("node", "--version"), "there is no Node here");
        // Modules are looked for beside the program that imports them.
        Files.createSymbolicLink(folder.resolve("node_modules"), Path.of(modules.get()));
    }

    private void verify(String dialect, String program, String interpreter) throws Exception {
        RuleDialect chosen = RuleDialects.named(dialect);
        Path script = folder.resolve(program);
        Files.writeString(script, VerifiedSamples.resource("verified/" + program));
        Verification.verify(
                chosen,
                (texts, samples) -> run(interpreter, script, write(chosen, texts), samples));
    }

    private List<String> write(RuleDialect dialect, List<String> texts) throws IOException {
        List<String> files = new ArrayList<>();
        for (String text : texts) {
            Path file =
                    Files.createDirectories(folder.resolve("rules" + System.nanoTime()))
                            .resolve(dialect.fileName());
            files.add(Files.writeString(file, text).toString());
        }
        return files;
    }

    private List<List<Boolean>> run(
            String interpreter, Path script, List<String> files, List<Sample> samples)
            throws IOException, InterruptedException {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("files", files);
        input.put(
                "samples",
                samples.stream().map(each -> List.of(each.control(), each.candidate())).toList());
        input.put("endpoint", VerifiedSamples.ENDPOINT.name());
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(interpreter, script.toString())
                        .redirectError(errors.toFile())
                        .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(new ObjectMapper().writeValueAsBytes(input));
        }
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        return output.lines().map(line -> line.chars().mapToObj(c -> c == '1').toList()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean answers(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(new File(nowhere()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nowhere() {
        return File.separatorChar == '\\' ? "NUL" : "/dev/null";
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
