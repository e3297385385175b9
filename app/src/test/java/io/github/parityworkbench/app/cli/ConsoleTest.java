package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.app.cli.ResultStream.ReaderGoneException;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.Progress.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void inkIsForTerminalsOnly() {
        assertThat(console(Map.of(), "out").paint(Ink.RED, "x")).isEqualTo("\u001b[31mx\u001b[0m");
        assertThat(console(Map.of(), "err").paint(Ink.RED, "x")).isEqualTo("x");
        assertThat(console(Map.of("NO_COLOR", "1"), "out").paint(Ink.RED, "x")).isEqualTo("x");
        assertThat(console(Map.of("TERM", "dumb"), "out").paint(Ink.RED, "x")).isEqualTo("x");
        assertThat(console(Map.of("NO_COLOR", ""), "out").paint(Ink.RED, "x")).isNotEqualTo("x");
    }

    @Test
    void widthComesFromTheLauncherElseTheEnvironmentElseIsThatOfAFile() {
        assertThat(width(Map.of("COLUMNS", "90"), "132")).isEqualTo(132);
        assertThat(width(Map.of("COLUMNS", "90"), "")).isEqualTo(90);
        assertThat(width(Map.of(), null)).isEqualTo(120);
        assertThat(width(Map.of("COLUMNS", "wide"), null)).isEqualTo(120);
        assertThat(width(Map.of("COLUMNS", "0"), null)).isEqualTo(120);
        assertThat(width(Map.of("COLUMNS", "20"), null)).isEqualTo(60);
    }

    @Test
    void onATerminalProgressIsABarThatIsTakenAway() {
        try (ProgressPrinter printer = new ProgressPrinter(console(Map.of(), "out,err"))) {
            printer.progressed(progress(1));
        }

        assertThat(text()).startsWith("\r").contains("█").contains("25 %").endsWith("\r\u001b[K");
        assertThat(text()).doesNotContain("\n");
    }

    @Test
    void elsewhereProgressIsAPlainLineNowAndThen() {
        try (ProgressPrinter printer = new ProgressPrinter(console(Map.of(), ""))) {
            printer.progressed(progress(1));
            printer.progressed(progress(6));
            printer.progressed(progress(7));
            printer.progressed(progress(12));
        }

        assertThat(text().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(" 25 % 250 bytes of 1.0 kB, 40 exchanges"));
        assertThat(text()).doesNotContain("\u001b").doesNotContain("\r");
    }

    @Test
    void aReaderThatHasGoneIsToldApartFromAFullDisk() {
        assertThatThrownBy(() -> failing("Broken pipe").print("x"))
                .isInstanceOf(ReaderGoneException.class);
        assertThatThrownBy(() -> failing("No space left on device").print("x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write to standard output");
    }

    private static PrintStream failing(String message) {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                };
        return new PrintStream(new ResultStream(broken), true, StandardCharsets.UTF_8);
    }

    private static Progress progress(int seconds) {
        return new Progress("a.log", 250, 1000, Unit.BYTES, 40, Duration.ofSeconds(seconds));
    }

    private Console console(Map<String, String> environment, String terminals) {
        return Console.of(stream, stream, environment, terminals, null);
    }

    private int width(Map<String, String> environment, String columns) {
        return Console.of(stream, stream, environment, "", columns).columns();
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
