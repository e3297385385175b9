package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.localdb.ImportBatch;
import io.github.parityworkbench.localdb.ProblemRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares records as it is given them, and adds up what they come to; for one thread. */
final class RecordComparing implements RecordSink {
    private final Comparing comparing;
    private final BooleanSupplier stop;
    private final @Nullable Function<Exchange, byte[]> recordOf;
    private final Census census;
    private final @Nullable Consumer<ComparedRecords> admitted;
    private final Set<GroupKey> groups = new HashSet<>();
    private Aggregation delta = new Aggregation();
    private List<ClassifiedExchange> differing = new ArrayList<>();
    private List<ProblemRow> problems = new ArrayList<>();
    private long differences;
    private boolean tooMany;
    private long records;
    private long compared;
    private long mismatched;
    private long notices;

    /**
     * @param stop asked now and then whether the answer is still wanted; a {@link
     *     CancelledException} tells that it is not
     * @param census what endpoints and groups count as
     * @param admitted where this is the thread that stores, in the order of the log, so that it may
     *     say what new endpoints and groups count as: takes what came together, now and then; null
     *     elsewhere, where that is left as it is where it is not settled, and what takes too much
     *     memory is given up
     * @param recordOf the bytes of an exchange's record, where the workspace is to keep no copy of
     *     it; else null
     */
    RecordComparing(
            Comparing comparing,
            BooleanSupplier stop,
            Census census,
            @Nullable Consumer<ComparedRecords> admitted,
            @Nullable Function<Exchange, byte[]> recordOf) {
        this.recordOf = recordOf;
        this.comparing = comparing;
        this.stop = stop;
        this.census = census;
        this.admitted = admitted;
    }

    @Override
    public void exchange(Exchange exchange) {
        if (stop.getAsBoolean()) {
            throw new CancelledException();
        }
        records++;
        tooMany |= admitted == null && MemoryShares.isLarge(exchange);
        if (tooMany) {
            giveUp();
            return;
        }
        try {
            ClassifiedExchange classified = counted(comparing.compare(counted(exchange)));
            if (hasTooMany(classified)) {
                giveUp();
                return;
            }
            addNews(exchange.provenance());
            addWholes(classified);
            delta.add(classified);
            compared++;
            mismatched += classified.mismatched() ? 1 : 0;
            if (!classified.differences().isEmpty()) {
                differing.add(classified);
            }
            passOnWhereMuch();
        } catch (JsonSyntaxException e) {
            problems.add(new ProblemRow(exchange.provenance(), e.reason()));
        }
    }

    @Override
    public void summary(EndpointSummary summary) {
        records++;
        delta.add(
                new EndpointSummary(
                        counted(summary.endpoint()), summary.matched(), summary.mismatched()));
    }

    private Endpoint counted(Endpoint endpoint) {
        return admitted != null ? census.admit(endpoint) : census.settled(endpoint);
    }

    private Exchange counted(Exchange exchange) {
        return exchange.of(counted(exchange.endpoint()));
    }

    private ClassifiedExchange counted(ClassifiedExchange classified) {
        return admitted != null ? census.admit(classified) : census.settled(classified);
    }

    private void addNews(Provenance provenance) {
        if (admitted != null) {
            census.takeNews().forEach(each -> addNotice(provenance, each));
        }
    }

    private void addNotice(Provenance provenance, String notice) {
        problems.add(new ProblemRow(provenance, ProblemRow.LIMIT + notice));
        notices++;
    }

    /** Says of arrays and objects that count as one difference that they were too large. */
    private void addWholes(ClassifiedExchange classified) {
        if (!classified.degraded()) {
            return;
        }
        for (ClassifiedDifference each : classified.differences()) {
            if (isWhole(each.difference())) {
                addNotice(
                        classified.exchange().provenance(),
                        ("%s is not the same, byte for byte, in bodies with more than %d values,"
                                        + " which are too many to look into it; it counts as one"
                                        + " difference")
                                .formatted(each.key().path(), ExchangeDiffer.MOST_VALUES));
            }
        }
    }

    private static boolean isWhole(Difference difference) {
        return difference.kind() == Kind.VALUE
                && isContainer(difference.control())
                && isContainer(difference.candidate());
    }

    private static boolean isContainer(@Nullable JsonText value) {
        return value != null && "{[".indexOf(value.byteAt(0)) >= 0;
    }

    /** Passes on what came together where that takes much memory. */
    private void passOnWhereMuch() {
        if (admitted != null && differences > census.limits().differences()) {
            admitted.accept(take());
            delta = new Aggregation();
            differing = new ArrayList<>();
            problems = new ArrayList<>();
            differences = 0;
            records = 0;
            compared = 0;
            mismatched = 0;
            notices = 0;
        }
    }

    /** Whether it takes too much memory to go on; looks closely only where there is much. */
    private boolean hasTooMany(ClassifiedExchange classified) {
        differences += classified.differences().size();
        if (admitted != null) {
            return false;
        }
        if (differences > census.limits().groups()) {
            if (groups.isEmpty()) {
                differing.forEach(this::addGroups);
            }
            addGroups(classified);
        }
        tooMany =
                groups.size() > census.limits().groups()
                        || differences > census.limits().differences();
        return tooMany;
    }

    private void giveUp() {
        differing.clear();
        groups.clear();
    }

    private void addGroups(ClassifiedExchange classified) {
        classified.differences().forEach(each -> groups.add(each.key()));
    }

    @Override
    public void problem(ImportProblem problem) {
        records++;
        problems.add(new ProblemRow(problem.provenance(), problem.reason()));
    }

    /** What all records came to, or those since some were passed on. */
    ComparedRecords finish() {
        ComparedRecords rest = take();
        if (admitted != null && records > 0) {
            admitted.accept(rest);
        }
        return rest;
    }

    private ComparedRecords take() {
        return new ComparedRecords(
                tooMany ? null : new ImportBatch(records, differing, delta, problems, recordOf),
                differing,
                delta,
                records,
                compared,
                mismatched,
                problems.size() - notices,
                notices);
    }
}
