package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.Progress.Unit;
import io.github.parityworkbench.app.workflow.ProgressListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Shows progress on standard error: a bar that is written over on a terminal, elsewhere a plain
 * line every few seconds, and nothing at all for a task that is over before the first is due.
 */
final class ProgressPrinter implements ProgressListener, AutoCloseable {
    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final int BAR = 24;

    private final Console console;
    private final PrintStream err;
    private Duration next;
    private boolean barShown;

    ProgressPrinter(Console console) {
        this.console = console;
        this.err = console.err();
        this.next = console.errIsTerminal() ? BETWEEN_BARS : BETWEEN_LINES;
    }

    @Override
    public synchronized void progressed(Progress progress) {
        if (progress.elapsed().compareTo(next) < 0) {
            return;
        }
        if (console.errIsTerminal()) {
            next = progress.elapsed().plus(BETWEEN_BARS);
            String line = bar(progress) + " " + sentence(progress);
            err.print("\r" + TextWidth.cutEnd(line, console.columns() - 1) + "\u001b[K");
            err.flush();
            barShown = true;
        } else {
            next = progress.elapsed().plus(BETWEEN_LINES);
            err.println(percent(progress) + sentence(progress));
        }
    }

    /** Prints a sentence on a line of its own. */
    synchronized void say(String sentence) {
        close();
        err.println(sentence);
    }

    /** Takes the bar away, so that what is printed next stands on a clean line. */
    @Override
    public synchronized void close() {
        if (barShown) {
            err.print("\r\u001b[K");
            err.flush();
            barShown = false;
        }
    }

    private static String bar(Progress progress) {
        double fraction = progress.fraction().orElse(0);
        int full = (int) Math.round(fraction * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full) + " " + percent(progress).stripTrailing();
    }

    private static String percent(Progress progress) {
        return progress.fraction().isPresent()
                ? String.format(Locale.ROOT, "%3.0f %% ", progress.fraction().getAsDouble() * 100)
                : "";
    }

    private static String sentence(Progress progress) {
        String left =
                progress.remaining().map(time -> ", " + Amounts.time(time) + " left").orElse("");
        String subject = TextWidth.oneLine(progress.subject());
        if (progress.unit() == Unit.PARTS) {
            return Amounts.time(progress.elapsed()) + left + "  " + subject;
        }
        if (progress.unit() == Unit.GROUPS) {
            return String.format(
                    Locale.ROOT,
                    "%,d of %,d groups, %,.0f a second%s  %s",
                    progress.done(),
                    progress.total(),
                    progress.donePerSecond(),
                    left,
                    subject);
        }
        String amount =
                progress.unit() == Unit.BYTES
                        ? Figures.size(progress.done())
                                + (progress.total() < 0
                                        ? ""
                                        : " of " + Figures.size(progress.total()))
                                + ", "
                        : "";
        return String.format(
                Locale.ROOT,
                "%s%,d exchanges, %,.0f a second%s  %s",
                amount,
                progress.exchanges(),
                progress.exchangesPerSecond(),
                left,
                subject);
    }
}
