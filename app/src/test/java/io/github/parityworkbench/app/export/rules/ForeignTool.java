package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs in other languages that compare samples, a line a rule file with a 1 where equal. */
final class ForeignTool {
    private ForeignTool() {}

    /** What every such program reads, to be told more of. */
    static Map<String, Object> input(List<Sample> samples) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(
                "samples",
                samples.stream().map(each -> List.of(each.control(), each.candidate())).toList());
        input.put("endpoint", VerifiedSamples.ENDPOINT.name());
        return input;
    }

    /** Runs the program in a folder of its own and reads what it says. */
    static List<List<Boolean>> run(
            Path folder, Map<String, Object> input, Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process = process(folder, settings, command).redirectError(errors.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(new ObjectMapper().writeValueAsBytes(input));
        } catch (IOException e) {
            // One that ends before it has read all says why, below.
        }
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        return output.lines().map(line -> line.chars().mapToObj(c -> c == '1').toList()).toList();
    }

    private static ProcessBuilder process(
            Path folder, Map<String, String> settings, String... command) {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().putAll(settings);
        return process;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the command is there and ends well. */
    static boolean answers(String... command) {
        return answers(Path.of("."), Map.of(), command);
    }

    /** Whether the command, run in a folder with settings, is there and ends well. */
    static boolean answers(Path folder, Map<String, String> settings, String... command) {
        try {
            return process(folder, settings, command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
