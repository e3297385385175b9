package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;

/** Gathers the records of a log that are new into chunks, on the thread that reads. */
final class LogReading implements RecordSink {
    private final ImportPipeline pipeline;
    private final ImportMeter meter;
    private final Cancellation cancellation;
    private final long toSkip;
    private RecordChunk chunk = new RecordChunk();
    private long records;

    /**
     * @param toSkip how many records the workspace has already
     */
    LogReading(ImportPipeline pipeline, ImportMeter meter, Cancellation cancellation, long toSkip) {
        this.pipeline = pipeline;
        this.meter = meter;
        this.cancellation = cancellation;
        this.toSkip = toSkip;
    }

    @Override
    public void exchange(Exchange exchange) {
        if (isNew()) {
            chunk.exchange(exchange);
            passOnIfFull();
        }
    }

    @Override
    public void summary(EndpointSummary summary) {
        if (isNew()) {
            chunk.summary(summary);
            passOnIfFull();
        }
    }

    @Override
    public void problem(ImportProblem problem) {
        if (isNew()) {
            chunk.problem(problem);
            passOnIfFull();
        }
    }

    /** Passes on what is left; called once, when the log is at its end. */
    void finish() {
        if (!chunk.isEmpty()) {
            passOn();
        }
    }

    /** Counts a record, and says whether the workspace does not have it yet. */
    private boolean isNew() {
        cancellation.check();
        meter.tick();
        return ++records > toSkip;
    }

    private void passOnIfFull() {
        if (chunk.isFull()) {
            passOn();
        }
    }

    private void passOn() {
        pipeline.add(new LogPart(chunk.bytes(), chunk::readTo, null));
        chunk = new RecordChunk();
    }
}
