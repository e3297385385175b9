package io.github.parityworkbench.app.export.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the tools that need an interpreter, where it and they are there: Node with the packages in
 * the folder that {@code PARITY_NODE_MODULES} names, Ruby, and Python with DeepDiff, as {@code
 * PARITY_PYTHON} names it. What is run by Go is in {@link VerifiedByGoTest}.
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
        assumeTrue(ForeignTool.answers("ruby", "--version"), "there is no Ruby here");
        verify("scientist", "scientist.rb", "ruby");
    }

    @Test
    void deepDiffSilencesWhatTheRulesSilence() throws Exception {
        String python = setting("PARITY_PYTHON").orElse("python3");
        assumeTrue(
                ForeignTool.answers(python, "-c", "import deepdiff"),
                "no DeepDiff here: set PARITY_PYTHON");
        verify("deepdiff", "run_deepdiff.py", python);
    }

    private void nodeHas(String name) throws IOException {
        Optional<String> modules = setting("PARITY_NODE_MODULES");
        assumeTrue(
                modules.isPresent() && Files.isDirectory(Path.of(modules.get(), name)),
                "no " + name + " here: set PARITY_NODE_MODULES to a folder node_modules with it");
        assumeTrue(ForeignTool.answers("node", "--version"), "there is no Node here");
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
        Map<String, Object> input = ForeignTool.input(samples);
        input.put("files", files);
        return ForeignTool.run(folder, input, Map.of(), interpreter, script.toString());
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
