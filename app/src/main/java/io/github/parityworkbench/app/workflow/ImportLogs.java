package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.graphql.GraphQlFields;
import io.github.parityworkbench.app.graphql.GraphQlSchema;
import io.github.parityworkbench.diff.group.Classifier;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.ImportSession;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads logs, compares every exchange under the rules of the workspace, and stores what differs.
 * Importing the same content twice adds nothing; an import that was stopped goes on where it was.
 */
public final class ImportLogs {
    private final Workspace workspace;
    private final Clock clock;

    public ImportLogs(Workspace workspace, Clock clock) {
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
        Comparing comparing = comparing(options);
        KeptMapping mapping = new KeptMapping(workspace.folder());
        LogSelection settled = mapping.settle(selection);
        ImportMeter meter = new ImportMeter(selection.bytes(), listener);
        List<ImportedSource> imported = new ArrayList<>();
        boolean cancelled = false;
        try (StoredLogs logs = StoredLogs.of(settled, workspace.folder(), cancellation);
                Workers workers = new Workers(options.threads(), comparing)) {
            mapping.keep(settled);
            for (StoredLog log : logs.all()) {
                imported.add(one(log, workers, meter, cancellation));
            }
            new CompareAgain(workspace, clock).runWhereKeysChanged(listener, cancellation);
        } catch (CancelledException e) {
            cancelled = true;
        }
        meter.end();
        return new ImportReport(
                meter.exchanges(),
                meter.mismatched(),
                meter.problems(),
                workspace.groups().list(GroupFilter.ACTIVE).size(),
                meter.bytes(),
                meter.elapsed().toNanos() / 1e9,
                imported,
                cancelled);
    }

    private ImportedSource one(
            StoredLog log, Workers workers, ImportMeter meter, Cancellation cancellation)
            throws IOException {
        meter.begin(log.source());
        try (ImportSession session = workspace.imports().begin(log.identity())) {
            long skipped = session.recordsDone();
            if (!session.alreadyFinished()) {
                ImportPipeline pipeline = new ImportPipeline(workers, session, meter, cancellation);
                read(log, pipeline, meter, cancellation, skipped);
                pipeline.finish();
                session.finish();
            }
            return meter.finish(log, skipped);
        }
    }

    private static void read(
            StoredLog log,
            ImportPipeline pipeline,
            ImportMeter meter,
            Cancellation cancellation,
            long toSkip)
            throws IOException {
        LogSource source = log.source();
        if (log.format() instanceof LineFormat format && format.isOneALine(source.head())) {
            new LineReading(format, pipeline, meter).read(source, toSkip);
        } else {
            LogReading reading = new LogReading(pipeline, meter, cancellation, toSkip);
            log.format().read(source, reading);
            reading.finish();
        }
    }

    private Comparing comparing(ImportOptions options) throws IOException {
        GraphQlSchema schema = new KeptSchema(workspace.folder()).use(options.schema());
        RuleSet rules = new RuleSet(workspace.rules().list());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ExchangeDiffer differ = new ExchangeDiffer(KeyedDiffers.of(workspace), options.headers());
        return new Comparing(
                differ,
                options.verify() ? differ.thorough() : null,
                new Classifier(rules, today).naming(new GraphQlFields(schema)));
    }
}
