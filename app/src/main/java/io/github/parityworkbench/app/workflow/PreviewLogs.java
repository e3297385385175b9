package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.ReadingStoppedException;
import io.github.parityworkbench.importers.RecordSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what an import of logs would read, from their beginnings: however large a log is, looking at
 * it takes no longer. Nothing is written anywhere.
 */
public final class PreviewLogs {
    /** Stored bytes of one file; the longest record that an import takes has room in it. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int MOST_EXCHANGES = 20;
    private static final int MOST_RECORDS = 200;

    private final KeptMapping mapping;

    /** Looks at logs for the workspace in that folder, which need not be there yet. */
    public PreviewLogs(Path workspaceFolder) {
        this.mapping = new KeptMapping(workspaceFolder);
    }

    /**
     * Finds the logs behind a file or folder, each with the format that reads it.
     *
     * @throws io.github.parityworkbench.importers.SourceException if there is none; the message is
     *     for the user
     */
    public List<SelectedLog> find(Path place) throws IOException {
        return mapping.settle(LogSelection.of(List.of(place.toString()), null)).logs();
    }

    /**
     * Reads the beginning; nothing of a log that passes by only once, which the import still needs.
     *
     * @throws CancelledException if that was asked for
     */
    public LogPreview read(SelectedLog log, Cancellation cancellation) throws IOException {
        Beginning beginning = new Beginning();
        boolean whole = false;
        if (log.source().repeatable()) {
            LogSource source =
                    log.source()
                            .readWhile(bytes -> bytes < MOST_BYTES && !cancellation.isRequested());
            try {
                log.format().read(source, beginning);
                whole = true;
            } catch (EnoughException | ReadingStoppedException enough) {
                cancellation.check();
            }
        }
        return new LogPreview(beginning.exchanges, beginning.problems, whole);
    }

    /** Ends the reading. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Beginning implements RecordSink {
        private final List<PreviewedExchange> exchanges = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private int records;

        @Override
        public void exchange(Exchange exchange) {
            if (exchanges.size() == MOST_EXCHANGES) {
                throw new EnoughException();
            }
            exchanges.add(PreviewedExchange.of(exchange));
            record();
        }

        @Override
        public void summary(EndpointSummary summary) {
            record();
        }

        @Override
        public void problem(ImportProblem problem) {
            problems.add(problem);
            record();
        }

        private void record() {
            if (++records == MOST_RECORDS) {
                throw new EnoughException();
            }
        }
    }
}
