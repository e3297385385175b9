package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.localdb.PreparedBatch;
import io.github.parityworkbench.localdb.ProblemRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares records as it is given them, and adds up what they come to; for one thread. */
final class RecordComparing implements RecordSink {
    private final Comparing comparing;
    private final BooleanSupplier stop;
    private final @Nullable Function<Exchange, byte[]> recordOf;
    private final Aggregation delta = new Aggregation();
    private final List<ClassifiedExchange> differing = new ArrayList<>();
    private final List<ProblemRow> problems = new ArrayList<>();
    private final Census census;
    private final boolean admitting;
    private final Set<GroupKey> groups = new HashSet<>();
    private long differences;
    private boolean tooMany;
    private long records;
    private long compared;
    private long mismatched;

    /**
     * @param stop asked now and then whether the answer is still wanted; a {@link
     *     CancelledException} tells that it is not
     * @param census what endpoints and groups count as
     * @param admitting whether this is the thread that stores, in the order of the log, so that it
     *     may say what new endpoints and groups count as; else that is left as it is where it is
     *     not settled
     * @param recordOf the bytes of an exchange's record, where the workspace is to keep no copy of
     *     it; else null
     */
    RecordComparing(
            Comparing comparing,
            BooleanSupplier stop,
            Census census,
            boolean admitting,
            @Nullable Function<Exchange, byte[]> recordOf) {
        this.recordOf = recordOf;
        this.comparing = comparing;
        this.stop = stop;
        this.census = census;
        this.admitting = admitting;
    }

    @Override
    public void exchange(Exchange exchange) {
        if (stop.getAsBoolean()) {
            throw new CancelledException();
        }
        records++;
        if (tooMany) {
            return;
        }
        try {
            ClassifiedExchange classified = counted(comparing.compare(counted(exchange)));
            if (hasTooMany(classified)) {
                return;
            }
            addNews(exchange.provenance());
            delta.add(classified);
            compared++;
            mismatched += classified.mismatched() ? 1 : 0;
            if (!classified.differences().isEmpty()) {
                differing.add(classified);
            }
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
        return admitting ? census.admit(endpoint) : census.settled(endpoint);
    }

    private Exchange counted(Exchange exchange) {
        return exchange.of(counted(exchange.endpoint()));
    }

    private ClassifiedExchange counted(ClassifiedExchange classified) {
        List<ClassifiedDifference> counted = new ArrayList<>();
        boolean same = true;
        for (ClassifiedDifference each : classified.differences()) {
            GroupKey key = each.key();
            GroupKey as = admitting ? census.admit(key) : census.settled(key);
            same &= as.equals(key);
            counted.add(as.equals(key) ? each : each.withKey(as));
        }
        return same
                ? classified
                : new ClassifiedExchange(
                        classified.exchange(), counted, classified.degraded(), classified.arrays());
    }

    private void addNews(Provenance provenance) {
        if (admitting) {
            census.takeNews().forEach(each -> problems.add(new ProblemRow(provenance, each)));
        }
    }

    /** Whether it takes too much memory to go on; looks closely only where there is much. */
    private boolean hasTooMany(ClassifiedExchange classified) {
        differences += classified.differences().size();
        if (!admitting && differences > census.limits().groups()) {
            if (groups.isEmpty()) {
                differing.forEach(this::addGroups);
            }
            addGroups(classified);
            tooMany = groups.size() > census.limits().groups();
            if (tooMany) {
                differing.clear();
                groups.clear();
            }
        }
        return tooMany;
    }

    private void addGroups(ClassifiedExchange classified) {
        classified.differences().forEach(each -> groups.add(each.key()));
    }

    @Override
    public void problem(ImportProblem problem) {
        records++;
        problems.add(new ProblemRow(problem.provenance(), problem.reason()));
    }

    /** What all records came to. */
    ComparedRecords finish() {
        return new ComparedRecords(
                tooMany ? null : new PreparedBatch(records, differing, delta, problems, recordOf),
                delta,
                compared,
                mismatched,
                problems.size());
    }
}
