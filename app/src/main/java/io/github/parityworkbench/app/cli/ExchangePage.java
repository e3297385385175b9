package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.KeyedDiffers;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.json.ArrayAlignment;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.localdb.StoredExchange;
import java.util.Locale;
import java.util.Objects;

/** Shows an exchange on a terminal: what was asked, every difference, both bodies side by side. */
final class ExchangePage {
    private final Console console;
    private final KeyedDiffers differs;

    ExchangePage(Console console, KeyedDiffers differs) {
        this.console = console;
        this.differs = differs;
    }

    void print(StoredExchange stored) {
        Exchange exchange = stored.exchange();
        console.println(console.paint(Ink.BOLD, TextWidth.oneLine("Exchange " + exchange.id())));
        line("endpoint", exchange.endpoint().name());
        if (exchange.timestamp() != null) {
            line("time", exchange.timestamp().toString());
        }
        line("read from", exchange.provenance().toString());
        line("request", request(exchange.request()));
        line("control", response(exchange.control()));
        line("candidate", response(exchange.candidate()));
        if (Boolean.TRUE.equals(exchange.matched())) {
            line("the log", "calls it a match");
        }
        if (stored.onlyDifferences()) {
            line("bodies", "not in the log, which gives the differences alone");
        }
        console.println();
        DifferenceListing.LISTING.print(console, OutputFormat.table, DifferenceListing.of(stored));
        JsonText control = exchange.control().body();
        JsonText candidate = exchange.candidate().body();
        if (control != null && candidate != null) {
            console.println();
            DiffResult result = differs.apply(exchange.endpoint()).diff(control, candidate);
            for (ArrayAlignment array : result.arrays()) {
                if (!array.key().isEmpty()) {
                    line(
                            "key",
                            String.join(", ", array.key())
                                    + " of "
                                    + result.control().path(array.controlNode()));
                }
            }
            new SideBySide(console).print(result);
        }
    }

    private static String request(Request request) {
        String line =
                Objects.requireNonNullElse(request.method(), "")
                        + " "
                        + Objects.requireNonNullElse(request.url(), "");
        return line.isBlank() ? "unknown" : line.strip();
    }

    private static String response(Response response) {
        String status = response.status() == null ? "no status" : response.status().toString();
        JsonText body = response.body();
        String size = body == null ? ", no body" : ", " + Figures.size(body.length());
        String time =
                response.durationMs() == null
                        ? ""
                        : String.format(Locale.ROOT, ", %.1f ms", response.durationMs());
        return status + size + time;
    }

    private void line(String label, String text) {
        console.println(
                "  "
                        + console.paint(Ink.FAINT, TextWidth.padEnd(label, 10))
                        + " "
                        + TextWidth.oneLine(text));
    }
}
