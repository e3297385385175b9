package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.DamagedSourceException;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LineChunk;
import io.github.parityworkbench.importers.LineChunks;
import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import java.io.IOException;
import java.util.Optional;

/** Reads a log of lines: here it is only cut at line ends, the lines are read by the workers. */
final class LineReading {
    private final LineFormat format;
    private final ImportPipeline pipeline;
    private final ImportMeter meter;
    private final boolean reference;

    /**
     * @param reference whether payloads stay in the log
     */
    LineReading(LineFormat format, ImportPipeline pipeline, ImportMeter meter, boolean reference) {
        this.reference = reference;
        this.format = format;
        this.pipeline = pipeline;
        this.meter = meter;
    }

    /** The format of a log whose records are lines; none where they are not. */
    static Optional<LineFormat> formatOf(LogFormat format, LogSource source) throws IOException {
        return format instanceof LineFormat lines && lines.isOneALine(source.head())
                ? Optional.of(lines)
                : Optional.empty();
    }

    /**
     * Passes all lines on.
     *
     * @param toSkip how many records the workspace has already
     */
    void read(LogSource source, long toSkip) throws IOException {
        try (LineChunks chunks = new LineChunks(source)) {
            read(source.name(), chunks, toSkip);
        }
    }

    /** Passes on all lines of a part of a log. */
    void read(String name, LineChunks chunks, long toSkip) throws IOException {
        long skipped = 0;
        try {
            skipped = chunks.skipRecords(toSkip);
            for (LineChunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                LineChunk lines = chunk;
                meter.tick();
                pipeline.add(
                        new LogPart(
                                lines.size(),
                                sink -> format.read(lines, sink),
                                reference
                                        ? each -> lines.record(each.provenance().offset())
                                        : null));
            }
        } catch (DamagedSourceException damaged) {
            if (skipped == toSkip) {
                Provenance end = new Provenance(name, 0, chunks.position());
                ImportProblem problem = new ImportProblem(end, damaged.reason());
                pipeline.add(new LogPart(0, sink -> sink.problem(problem), null));
            }
        }
    }
}
