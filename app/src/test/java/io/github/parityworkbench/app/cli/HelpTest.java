package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    @TempDir private Path folder;

    static Stream<CommandLine> commands() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ParityCommand parity =
                new ParityCommand(
                        Console.of(nowhere, nowhere, Map.of(), "", null),
                        WorkspaceLocation.ofThisSystem(),
                        CommandRun.CLOCK,
                        new DesktopStart(
                                path -> {},
                                Map.of(),
                                "Linux",
                                new DesktopLibraries(Path.of("/nowhere"), Map.of())));
        return withAllBelow(new CommandLineDoor(parity).commands());
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(HelpTest::withAllBelow));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithAnExample(CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);

        assertThat(command.getCommandSpec().usageMessage().header()).isNotEmpty();
        assertThat(help).contains("Example").contains("--help").contains("--workspace");
        assertThat(command.getCommandSpec().options())
                .allMatch(option -> option.description().length > 0);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts bash")
    void theCompletionIsAScriptThatBashReads() throws Exception {
        CommandRun run = CommandRun.in(folder, "completion");
        Path script = Files.writeString(folder.resolve("completion.sh"), run.out());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("groups").contains("--workspace");
        assertThat(exitCodeOf("bash", "-n", script.toString())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "parity report --format m, markdown",
        "parity import --format sci, scientist",
        "parity triage --status in, investigating",
        "parity rules add --kind mi, missing",
        "parity rules edit --cause volat, volatile-id",
        "parity rules preview --part st, status",
        "parity rules export --dialect go, go-cmp",
        "parity groups --output c, csv",
        "parity workspace back, backup"
    })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts bash")
    void bashCompletesWhatHasNames(String typed, String completed) throws Exception {
        Path script =
                Files.writeString(
                        folder.resolve("completion.sh"), CommandRun.in(folder, "completion").out());
        String asked =
                "compopt() { :; }; source \"$0\"; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]}"
                        + " - 1)); _complete_parity; [ \"${COMPREPLY[*]}\" = \"$2\" ]";

        assertThat(exitCodeOf("bash", "-c", asked, script.toString(), typed, completed)).isZero();
    }

    @Test
    void theVersionIsTold() {
        CommandRun run = CommandRun.in(folder, "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("parity ").contains("Java ");
    }

    private static int exitCodeOf(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
