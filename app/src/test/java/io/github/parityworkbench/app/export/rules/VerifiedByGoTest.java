package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs go-cmp where Go is there, with go-cmp below the {@code src} of the folder that {@code
 * PARITY_GOPATH} names, or where Debian has its packages for Go.
 */
class VerifiedByGoTest {
    /** Goes on with the next rules, as long as there are some. */
    private static final String USE =
            """
            }

            func Next() bool {
            	if len(all) == 0 {
            		return false
            	}
            	rules, all = all[0], all[1:]
            	return true
            }
            """;

    @TempDir private Path folder;

    @Test
    void goCmpSilencesWhatTheRulesSilence() throws Exception {
        Map<String, String> settings = settings();
        assumeTrue(
                ForeignTool.answers(folder, settings, "go", "list", "github.com/google/go-cmp/cmp"),
                "there is no Go here, or no go-cmp: set PARITY_GOPATH to a folder with it");
        Verification.verify(
                RuleDialects.named("go-cmp"), (files, samples) -> run(settings, files, samples));
    }

    @Test
    void theFileIsAsGofmtHasIt() throws Exception {
        assumeTrue(ForeignTool.answers("gofmt", "-l", folder.toString()), "there is no gofmt here");
        List<Rule> rules = new ArrayList<>(RuleDialectsTest.rules());
        for (String name : List.of("größe", "x".repeat(30), "y".repeat(120), "z".repeat(300))) {
            for (String under : List.of("$['%s']", "$.a['%s'].b", "$['a','%s'].c")) {
                PathPattern path = PathPattern.parse(under.formatted(name));
                rules.add(Rule.builder("r" + rules.size(), path).build());
            }
        }
        ExportContext context = new ExportContext(LocalDate.of(2026, 3, 1), List.of());
        String text = RuleDialects.named("go-cmp").write(rules, context).text();
        Path file = Files.writeString(folder.resolve("parity_rules.go"), text);

        Process gofmt = new ProcessBuilder("gofmt", "-d", file.toString()).start();

        assertThat(gofmt.getInputStream().readAllBytes()).asString().isEmpty();
        assertThat(gofmt.waitFor()).isZero();
    }

    /** Without modules, so that nothing is looked for elsewhere. */
    private Map<String, String> settings() {
        String packages =
                Optional.ofNullable(System.getenv("PARITY_GOPATH")).orElse("/usr/share/gocode");
        return Map.of(
                "GO111MODULE",
                "off",
                "GOFLAGS",
                "",
                "GOPATH",
                folder.resolve("go") + File.pathSeparator + packages);
    }

    /** All rules are put beside the program of the first file: they are compiled once. */
    private List<List<Boolean>> run(
            Map<String, String> settings, List<String> files, List<Sample> samples)
            throws IOException, InterruptedException {
        Path program = folder.resolve("go/src/verified");
        Path parity = Files.createDirectories(program.resolve("parity"));
        Files.writeString(parity.resolve("parity_rules.go"), files.get(0));
        Files.writeString(
                parity.resolve("all.go"),
                files.stream()
                        .map(file -> "{" + between(file, "var rules = []rule{", "\n}\n") + "\n},\n")
                        .collect(
                                Collectors.joining(
                                        "",
                                        "package parity\n\n"
                                                + "import \"regexp\"\n\n"
                                                + "var _ *regexp.Regexp\n\n"
                                                + "var all = [][]rule{\n",
                                        USE)));
        Files.writeString(
                program.resolve("main.go"), VerifiedSamples.resource("verified/gocmp.go"));
        return ForeignTool.run(
                folder, ForeignTool.input(samples), settings, "go", "run", "verified");
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
