package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.cause.Values;
import io.github.parityworkbench.diff.group.Evidence.Counterpart;
import io.github.parityworkbench.diff.json.NodeType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is gathered of a group to tell its cause, in bounded space. */
final class GroupEvidence {
    /** A clock read for the answer is no farther than this from when the exchange was logged. */
    private static final Duration NEAR = Duration.ofHours(1);

    private CauseCounts causes = new CauseCounts();
    private ValueEvidence values = new ValueEvidence();
    private Renames renames = new Renames();
    private Cuts cuts = new Cuts();
    private ValueTypes types = new ValueTypes();
    private FieldNames fields = new FieldNames();

    /** Times that are both near the exchange's own. */
    private long nearExchange;

    void add(InExchange in, ClassifiedDifference classified) {
        Difference difference = classified.difference();
        causes.add(classified.cause(), classified.causes());
        values.add(difference);
        renames.add(in.siblings().twins(difference));
        cuts.add(difference, classified.cause());
        types.add(difference);
        fields.add(classified.field());
        if (classified.causes().contains(Cause.CLOCK_SKEW)) {
            nearExchange += isNear(in.exchange().timestamp(), difference) ? 1 : 0;
        }
    }

    private static boolean isNear(@Nullable Instant logged, Difference difference) {
        return logged != null
                && isNear(logged, difference.control())
                && isNear(logged, difference.candidate());
    }

    private static boolean isNear(Instant logged, @Nullable JsonText value) {
        return value != null
                && Values.instant(value)
                        .filter(time -> Duration.between(logged, time).abs().compareTo(NEAR) <= 0)
                        .isPresent();
    }

    void merge(GroupEvidence other) {
        causes.merge(other.causes);
        values.merge(other.values);
        renames.merge(other.renames);
        cuts.merge(other.cuts);
        types.merge(other.types);
        fields.merge(other.fields);
        nearExchange += other.nearExchange;
    }

    Cause cause(GroupKey key, long occurrences) {
        return GroupCause.of(key, occurrences, causes, values, renames);
    }

    List<String> fields() {
        return fields.names();
    }

    Set<NodeType> types() {
        return types.seen();
    }

    Evidence of(GroupKey key, long occurrences) {
        return new Evidence(
                shares(),
                values.mapping().entries(),
                values.offset().amount().orElse(null),
                counterpart(key, occurrences).orElse(null),
                cuts.lengths(),
                nearExchange,
                Math.min(values.distinctControl(), occurrences),
                Math.min(values.distinctCandidate(), occurrences),
                fields.names());
    }

    private Map<Cause, Long> shares() {
        Map<Cause, Long> shares = new LinkedHashMap<>();
        causes.first().entrySet().stream()
                .sorted(
                        Map.Entry.<Cause, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> shares.put(entry.getKey(), entry.getValue()));
        return shares;
    }

    private Optional<Counterpart> counterpart(GroupKey key, long occurrences) {
        return Names.last(key.path())
                .flatMap(renames::best)
                .filter(other -> 2 * renames.together(other) >= occurrences)
                .map(
                        other ->
                                new Counterpart(
                                        key.path().parent().member(other),
                                        renames.together(other)));
    }

    void write(CompactWriter out) {
        causes.write(out);
        values.write(out);
        renames.write(out);
        cuts.write(out);
        types.write(out);
        fields.write(out);
        out.number(nearExchange);
    }

    static GroupEvidence read(CompactReader in, DistinctSample.Reading samples) {
        GroupEvidence evidence = new GroupEvidence();
        evidence.causes = CauseCounts.read(in);
        evidence.values = ValueEvidence.read(in, samples);
        evidence.renames = Renames.read(in);
        evidence.cuts = Cuts.read(in);
        evidence.types = ValueTypes.read(in);
        evidence.fields = FieldNames.read(in);
        evidence.nearExchange = in.number();
        return evidence;
    }
}
