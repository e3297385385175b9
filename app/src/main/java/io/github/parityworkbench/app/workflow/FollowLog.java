package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.importers.GrowingLog;
import io.github.parityworkbench.importers.GrowingLog.Fate;
import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.localdb.RulesInForce;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Imports a log that is still being written, and goes on as it grows, until somebody asks to stop.
 * A log that was followed is known again by its content, whether it is followed once more or
 * imported as a whole.
 */
public final class FollowLog {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Workspace workspace;
    private final Clock clock;
    private final Consumer<String> news;
    private final Cancellation cancellation;
    private final BooleanSupplier pause;

    /**
     * A way to follow logs.
     *
     * @param news gets a sentence for people where something else takes the place of the log
     * @param cancellation ends it; what was read by then is stored
     */
    public FollowLog(
            Workspace workspace, Clock clock, Consumer<String> news, Cancellation cancellation) {
        this(workspace, clock, news, cancellation, () -> cancellation.isRequestedWithin(PAUSE));
    }

    /**
     * A way to follow logs that waits otherwise.
     *
     * @param pause waits where nothing is new, and says whether to stop
     */
    FollowLog(
            Workspace workspace,
            Clock clock,
            Consumer<String> news,
            Cancellation cancellation,
            BooleanSupplier pause) {
        this.workspace = workspace;
        this.clock = clock;
        this.news = news;
        this.cancellation = cancellation;
        this.pause = pause;
    }

    /**
     * Follows the log in a file, which may be empty so far.
     *
     * @return what was read until it was stopped
     * @throws SourceException if there is no such file, or it is no log of lines; the message is
     *     for the user
     */
    public ImportReport run(String name, ImportOptions options, ProgressListener listener)
            throws IOException {
        requireFile(name);
        new ApplyRules(workspace, clock).settleExpired();
        RulesInForce rules = workspace.rules().inForce();
        LearntKeys keys = new LearntKeys(workspace, Comparing.under(workspace, rules, options));
        Census census =
                new Census(
                        CensusLimits.DEFAULTS,
                        workspace.imports().endpoints(),
                        workspace.imports().groups());
        ImportMeter meter = new ImportMeter(-1, listener);
        boolean cancelled = false;
        try (Workers workers = new Workers(options.threads(), keys, census)) {
            Following files = new Following(name, options, meter);
            boolean goesOn = true;
            while (goesOn) {
                KnownBeginnings known = KnownBeginnings.of(workspace);
                GrowingLog log = open(name, known);
                if (log == null) {
                    break;
                }
                try (FollowedLog followed =
                        new FollowedLog(
                                log, known, workspace, rules, workers, meter, cancellation)) {
                    goesOn = files.follow(log, followed);
                }
                meter.endLook();
            }
        } catch (CancelledException e) {
            cancelled = true;
        }
        return meter.report(workspace, cancelled);
    }

    private static void requireFile(String name) throws SourceException {
        if (!Files.isRegularFile(Path.of(name))) {
            throw new SourceException(
                    Files.exists(Path.of(name)) || name.equals("-")
                            ? name + " cannot be followed; name the file that a log is written to"
                            : "there is no file " + name + " to follow; check the name");
        }
    }

    /** Follows one file after the other, all in the format of the first that has lines. */
    private final class Following {
        private final String name;
        private final ImportOptions options;
        private final ImportMeter meter;
        private @Nullable LineFormat format;

        Following(String name, ImportOptions options, ImportMeter meter) {
            this.name = name;
            this.options = options;
            this.meter = meter;
        }

        /** Stores what comes; whether something else has taken the place of the file. */
        boolean follow(GrowingLog log, FollowedLog followed) throws IOException {
            meter.beginLook(name);
            Fate fate;
            do {
                fate = log.look(new LookingThrough(meter, cancellation));
                if (log.hasLines()) {
                    format = format == null ? format(name, options) : format;
                    followed.store(format);
                }
            } while (fate == Fate.SAME && !pause.getAsBoolean());
            followed.finish();
            tell(log, fate);
            return fate != Fate.SAME;
        }
    }

    /** Waits where a new file is not there yet; null if it is to stop. */
    private @Nullable GrowingLog open(String name, KnownBeginnings known) throws IOException {
        while (true) {
            try {
                return new GrowingLog(
                        name, Path.of(name), ReadLimits.DEFAULTS, known.hashRequest());
            } catch (NoSuchFileException later) {
                if (pause.getAsBoolean()) {
                    return null;
                }
            }
        }
    }

    private static LineFormat format(String name, ImportOptions options) throws IOException {
        SelectedLog log = LogSelection.of(List.of(name), options.format()).logs().get(0);
        LogSource source = log.source();
        Optional<LineFormat> lines =
                source.compressed() ? Optional.empty() : LineReading.formatOf(log.format(), source);
        return lines.orElseThrow(
                () ->
                        new SourceException(
                                name
                                        + " cannot be followed, which takes a plain file in the"
                                        + " native format with one record a line; import it"
                                        + " without --follow once it is complete"));
    }

    private void tell(GrowingLog log, Fate fate) {
        String half =
                log.bytesOfHalfLine() == 0
                        ? ""
                        : " Its last "
                                + log.bytesOfHalfLine()
                                + " bytes, a line without an end, were not read.";
        if (fate == Fate.REPLACED) {
            news.accept(log.name() + " was replaced; going on with the new file." + half);
        } else if (fate == Fate.CUT) {
            news.accept(log.name() + " was cut off; going on from its beginning." + half);
        } else if (!half.isEmpty()) {
            news.accept("Stopped following " + log.name() + "." + half);
        }
    }
}
