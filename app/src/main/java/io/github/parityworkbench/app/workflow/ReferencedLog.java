package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LineChunk;
import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.PassedOver;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Logs that keep their payloads: the workspace has only the places of records, each of which must
 * mean the same again when it is read alone.
 */
final class ReferencedLog {
    private static final String FORMAT = "native";

    private ReferencedLog() {}

    /**
     * Makes sure that all these logs can be referred to that were named; those found in a folder
     * are copied where they cannot.
     *
     * @throws SourceException with what to do, if one cannot
     */
    static void check(LogSelection selection) throws IOException {
        for (SelectedLog log : selection.logs()) {
            String obstacle = obstacle(log);
            if (!obstacle.isEmpty() && !log.source().found()) {
                throw new SourceException(
                        log.source().name()
                                + " cannot be imported with --reference, since "
                                + obstacle
                                + ": records are found again only in an uncompressed file of the"
                                + " native format, one record a line; import it without"
                                + " --reference, which copies the payloads");
            }
        }
    }

    /** Logs found in a folder whose payloads are copied all the same, and why: a sentence each. */
    static List<String> copied(LogSelection selection) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (SelectedLog log : selection.logs()) {
            String obstacle = obstacle(log);
            if (!obstacle.isEmpty() && log.source().found()) {
                sentences.add(
                        log.source().name()
                                + " cannot be referred to, since "
                                + obstacle
                                + "; its payloads are copied");
            }
        }
        return sentences;
    }

    /** Whether records of the log can be found again by their places. */
    static boolean refers(SelectedLog log) throws IOException {
        return !(log.format() instanceof PassedOver) && obstacle(log).isEmpty();
    }

    private static String obstacle(SelectedLog log) throws IOException {
        LogSource source = log.source();
        if (log.format() instanceof PassedOver) {
            return "";
        }
        if (source.path().isEmpty() || !source.repeatable()) {
            return "it is no file that stays";
        }
        if (source.compressed()) {
            return "it is compressed";
        }
        if (!log.format().name().equals(FORMAT)) {
            return "it is read as " + log.format().name();
        }
        return LineReading.formatOf(log.format(), source).isPresent()
                ? ""
                : "its records do not stand one a line";
    }

    /** Where the log stands, by a name that does not depend on links or the working folder. */
    static Path file(LogSource source) throws IOException {
        return source.path().orElseThrow().toRealPath();
    }

    /** The exchange that a record of such a log means. */
    static Exchange read(byte[] record, Provenance at) {
        OneExchange found = new OneExchange();
        LineChunk line = LineChunk.of(at.source(), record, at.line(), at.offset());
        ((LineFormat) new LogFormats().named(FORMAT)).read(line, found);
        if (found.exchanges.size() != 1) {
            throw new IllegalStateException(at + " is no exchange any more");
        }
        return found.exchanges.get(0);
    }

    /** Takes what a record means. */
    private static final class OneExchange implements RecordSink {
        private final List<Exchange> exchanges = new ArrayList<>();

        @Override
        public void exchange(Exchange exchange) {
            exchanges.add(exchange);
        }

        @Override
        public void summary(EndpointSummary summary) {
            throw new IllegalStateException("a summary has no payload");
        }

        @Override
        public void problem(ImportProblem problem) {
            throw new IllegalStateException(problem.provenance() + " cannot be read any more");
        }
    }
}
