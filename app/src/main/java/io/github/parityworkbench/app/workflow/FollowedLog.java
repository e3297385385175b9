package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.GrowingLog;
import io.github.parityworkbench.importers.LineChunks;
import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.localdb.ImportSession;
import io.github.parityworkbench.localdb.RulesInForce;
import io.github.parityworkbench.localdb.SourceIdentity;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One file that grows, and the import of it, which grows along: what is stored is at any time the
 * import of a beginning of the file, known by the hash of that.
 */
final class FollowedLog implements AutoCloseable {
    private final GrowingLog log;
    private final KnownBeginnings known;
    private final Workspace workspace;
    private final RulesInForce rules;
    private final Workers workers;
    private final ImportMeter meter;
    private final Cancellation cancellation;
    private boolean begun;
    private @Nullable ImportSession session;
    private long knownUpTo;

    FollowedLog(
            GrowingLog log,
            KnownBeginnings known,
            Workspace workspace,
            RulesInForce rules,
            Workers workers,
            ImportMeter meter,
            Cancellation cancellation) {
        this.log = log;
        this.known = known;
        this.workspace = workspace;
        this.rules = rules;
        this.workers = workers;
        this.meter = meter;
        this.cancellation = cancellation;
    }

    /** Imports the whole lines that came since. */
    void store(LineFormat lineFormat) throws IOException {
        if (log.bytes() == knownUpTo) {
            return;
        }
        ImportSession current = session;
        long toSkip = 0;
        if (current == null) {
            current = begin(lineFormat);
            toSkip = current.recordsDone();
            if (current.alreadyFinished()) {
                return;
            }
            session = current;
        } else {
            current.grow(log.hash(), log.bytes());
        }
        ImportPipeline pipeline = new ImportPipeline(workers, current, meter, cancellation);
        try (LineChunks lines = log.lines()) {
            new LineReading(lineFormat, pipeline, meter, false).read(log.name(), lines, toSkip);
        }
        pipeline.finish();
        knownUpTo = log.bytes();
    }

    private ImportSession begin(LineFormat lineFormat) {
        if (!begun) {
            meter.begin(log.name(), log::bytes);
        }
        begun = true;
        SourceIdentity identity =
                new SourceIdentity(log.name(), log.hash(), log.bytes(), lineFormat.name());
        ImportSession started =
                workspace
                        .imports()
                        .begin(
                                identity,
                                known.longest(log.beginnings(), lineFormat.name()),
                                null,
                                rules);
        knownUpTo = started.alreadyFinished() ? log.bytes() : 0;
        return started;
    }

    /** Ends the import of what has been read, if anything was. */
    void finish() {
        if (session != null) {
            session.finish();
        }
        if (begun) {
            meter.finish(log.bytes());
        }
    }

    @Override
    public void close() throws IOException {
        if (session != null) {
            session.close();
        }
        log.close();
    }
}
