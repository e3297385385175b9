package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.localdb.ImportSession;
import io.github.parityworkbench.localdb.RulesInForce;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reads logs, compares every exchange under the rules of the workspace, and stores what differs.
 * Importing the same content twice adds nothing, and of a log that has grown only what is new is
 * read; an import that was stopped goes on where it was.
 */
public final class ImportLogs {
    private final Workspace workspace;
    private final Clock clock;
    private final CensusLimits limits;

    public ImportLogs(Workspace workspace, Clock clock) {
        this(workspace, clock, CensusLimits.DEFAULTS);
    }

    /** The same with other limits than the usual ones. */
    ImportLogs(Workspace workspace, Clock clock, CensusLimits limits) {
        this.limits = limits;
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Imports files, folders, archives, globs, or standard input as {@code -}.
     *
     * @throws io.github.parityworkbench.importers.SourceException if one of them cannot be read to
     *     its end; then nothing of any was imported, and the message is for the user
     * @throws io.github.parityworkbench.app.graphql.GraphQlSchemaException if the schema is none;
     *     then nothing was imported either
     */
    public ImportReport run(
            List<String> sources,
            ImportOptions options,
            ProgressListener listener,
            Cancellation cancellation)
            throws IOException {
        return run(LogSelection.of(sources, options.format()), options, listener, cancellation);
    }

    /** Imports logs that were found before. */
    public ImportReport run(
            LogSelection selection,
            ImportOptions options,
            ProgressListener listener,
            Cancellation cancellation)
            throws IOException {
        if (options.reference()) {
            ReferencedLog.check(selection);
        }
        new ApplyRules(workspace, clock).settleExpired();
        RulesInForce rules = workspace.rules().inForce();
        LearntKeys keys = new LearntKeys(workspace, Comparing.under(workspace, rules, options));
        KeptMapping mapping = new KeptMapping(workspace.folder());
        LogSelection settled = mapping.settle(selection);
        ImportMeter meter = new ImportMeter(selection.bytes(), listener);
        boolean cancelled = false;
        Census census =
                new Census(limits, workspace.imports().endpoints(), workspace.imports().groups());
        KnownBeginnings known = KnownBeginnings.of(workspace);
        try (StoredLogs logs =
                        StoredLogs.of(settled, workspace.folder(), known, meter, cancellation);
                Workers workers = new Workers(options.threads(), keys, census)) {
            for (StoredLog log : logs.all()) {
                log.requireReadSo(workspace.imports().list());
            }
            mapping.keep(settled);
            for (StoredLog log : logs.all()) {
                boolean reference = options.reference() && log.canBeReferredTo();
                store(log, reference, rules, workers, meter, cancellation);
            }
            new CompareAgain(workspace, limits).runWhereKeysChanged(listener, cancellation);
        } catch (CancelledException e) {
            cancelled = true;
        }
        if (options.reference() && !cancelled) {
            compact();
        }
        return meter.report(workspace, cancelled);
    }

    private void store(
            StoredLog log,
            boolean reference,
            RulesInForce rules,
            Workers workers,
            ImportMeter meter,
            Cancellation cancellation)
            throws IOException {
        LogSource source = log.source();
        meter.begin(source.name(), source::bytesRead);
        try (ImportSession session = begin(log, reference, rules)) {
            if (!session.alreadyFinished()) {
                ImportPipeline pipeline = new ImportPipeline(workers, session, meter, cancellation);
                read(log, reference, pipeline, meter, cancellation, session.recordsDone());
                pipeline.finish();
                session.finish();
            }
            meter.finish(log.size());
        }
    }

    /**
     * What a database grows by while it is written is several times what references take; copies
     * are left alone, since it would take long and save little.
     */
    private void compact() {
        if (workspace.imports().referencedLogs().size() == workspace.imports().list().size()) {
            workspace.compact((done, total) -> true);
        }
    }

    private ImportSession begin(StoredLog log, boolean reference, RulesInForce rules)
            throws IOException {
        return workspace
                .imports()
                .begin(
                        log.identity(),
                        log.beginning(),
                        reference ? ReferencedLog.file(log.source()) : null,
                        rules);
    }

    private static void read(
            StoredLog log,
            boolean reference,
            ImportPipeline pipeline,
            ImportMeter meter,
            Cancellation cancellation,
            long toSkip)
            throws IOException {
        LogSource source = log.source();
        Optional<LineFormat> lines = LineReading.formatOf(log.format(), source);
        if (lines.isPresent()) {
            new LineReading(lines.get(), pipeline, meter, reference).read(source, toSkip);
        } else {
            LogReading reading = new LogReading(pipeline, meter, cancellation, toSkip);
            log.format().read(source, reading);
            reading.finish();
        }
    }
}
