package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The native format, in which somebody asks to stop after a number of exchanges. */
final class StoppingFormat implements LogFormat {
    private final LogFormat format = new LogFormats().named("native");
    private final int after;
    private final Cancellation cancellation;

    private StoppingFormat(int after, Cancellation cancellation) {
        this.after = after;
        this.cancellation = cancellation;
    }

    /**
     * An import of that log alone.
     *
     * @param after how many exchanges; 0 for nobody who asks
     */
    static LogSelection of(Path log, int after, Cancellation cancellation) throws IOException {
        return new LogSelection(
                List.of(
                        new LogSelection.SelectedLog(
                                LogSource.of(log, ReadLimits.DEFAULTS),
                                new StoppingFormat(after, cancellation),
                                null)));
    }

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public Match probe(Sample head) {
        return format.probe(head);
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        format.read(
                source,
                new RecordSink() {
                    private int seen;

                    @Override
                    public void exchange(Exchange exchange) {
                        if (++seen == after) {
                            cancellation.request();
                        }
                        sink.exchange(exchange);
                    }

                    @Override
                    public void summary(EndpointSummary summary) {
                        sink.summary(summary);
                    }

                    @Override
                    public void problem(ImportProblem problem) {
                        sink.problem(problem);
                    }
                });
    }
}
