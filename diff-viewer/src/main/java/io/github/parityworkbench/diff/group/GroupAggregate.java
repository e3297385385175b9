package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.json.NodeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one group: counts, times and bounded evidence for its cause. Partial aggregates
 * merge to the same whole in any order. Evidence is over all occurrences, ignored or not; rules
 * change the active counts only. Not for several threads at a time.
 */
public final class GroupAggregate {
    private static final int VERSION = 2;

    /** Kept more of each hash. */
    private static final int VERSION_OF_WHOLE_HASHES = 1;

    /** So many exchanges of rare groups are told apart exactly, of others by estimate. */
    static final int EXCHANGES_KEPT = 32;

    private final GroupKey key;
    private long exchanges;
    private long occurrences;
    private long activeExchanges;
    private long activeOccurrences;
    private long noisy;
    private @Nullable Instant firstSeen;
    private @Nullable Instant lastSeen;
    private DistinctSample exchangeIds = new DistinctSample(EXCHANGES_KEPT);
    private TimeHistogram histogram = new TimeHistogram();
    private GroupEvidence evidence = new GroupEvidence();

    /** The exchange of which a difference was added last, 0 for none. */
    private long latestExchange;

    /** Whether it has a difference here that is not ignored. */
    private boolean latestIsActive;

    /** A group of which nothing is known yet. */
    public GroupAggregate(GroupKey key) {
        this.key = key;
    }

    /** Adds a difference in this group; those of one exchange come one after another. */
    void add(InExchange in, ClassifiedDifference difference) {
        if (in.number() != latestExchange) {
            latestExchange = in.number();
            latestIsActive = false;
            exchangeIds.add(in.idHash(), 1);
            addExchange(in.exchange().timestamp());
        }
        occurrences++;
        if (!difference.ignored()) {
            activeOccurrences++;
            activeExchanges += latestIsActive ? 0 : 1;
            latestIsActive = true;
        }
        noisy += difference.difference().noise() ? 1 : 0;
        evidence.add(in, difference);
    }

    /**
     * Counts an exchange alone, for a group {@linkplain #withoutExchanges merged of several}.
     *
     * @param seen its timestamp, null where it has none
     */
    public void addExchange(@Nullable Instant seen) {
        exchanges++;
        if (seen != null) {
            firstSeen = Timestamps.earlier(firstSeen, seen);
            lastSeen = Timestamps.later(lastSeen, seen);
            histogram.add(seen);
        }
    }

    /**
     * Adds what another aggregate counted, of the same group or of one that becomes part of it, and
     * returns this. The exchanges must be others, else they count twice: see {@link
     * #withoutExchanges}.
     */
    public GroupAggregate merge(GroupAggregate other) {
        exchanges += other.exchanges;
        occurrences += other.occurrences;
        activeExchanges += other.activeExchanges;
        activeOccurrences += other.activeOccurrences;
        noisy += other.noisy;
        firstSeen = Timestamps.earlier(firstSeen, other.firstSeen);
        lastSeen = Timestamps.later(lastSeen, other.lastSeen);
        exchangeIds.merge(other.exchangeIds);
        histogram.merge(other.histogram);
        evidence.merge(other.evidence);
        return this;
    }

    /**
     * Forgets how many exchanges there are and how they spread over time, for a group merged of
     * several that share some, and returns this.
     */
    public GroupAggregate withoutExchanges() {
        exchanges = 0;
        histogram = new TimeHistogram();
        return this;
    }

    /** Replaces the number of exchanges, and returns this. */
    public GroupAggregate withExchanges(long all, long active) {
        exchanges = all;
        activeExchanges = active;
        return this;
    }

    /** Replaces the counts of what no rule ignores, and returns this. */
    public GroupAggregate withActive(long exchanges, long occurrences) {
        activeExchanges = exchanges;
        activeOccurrences = occurrences;
        return this;
    }

    /** The group this is about. */
    public GroupKey key() {
        return key;
    }

    /** In how many exchanges the group occurs. */
    public long exchanges() {
        return exchanges;
    }

    /** How many differences it has. */
    public long occurrences() {
        return occurrences;
    }

    /** In how many exchanges it occurs and is not ignored. */
    public long activeExchanges() {
        return activeExchanges;
    }

    /** How many of its differences are not ignored. */
    public long activeOccurrences() {
        return activeOccurrences;
    }

    /** How many of its differences the two copies of the old system have as well. */
    public long noisy() {
        return noisy;
    }

    /** The timestamp of its earliest exchange, null where none has one. */
    public @Nullable Instant firstSeen() {
        return firstSeen;
    }

    /** The timestamp of its latest exchange, null where none has one. */
    public @Nullable Instant lastSeen() {
        return lastSeen;
    }

    /** The cause that fits at least nine in ten occurrences, else {@link Cause#UNEXPLAINED}. */
    public Cause cause() {
        return evidence.cause(key, occurrences);
    }

    /** Which fields of which types it is, as {@link Evidence#fields} says. */
    public List<String> fields() {
        return evidence.fields();
    }

    /** How its exchanges spread over time. */
    public OverTime overTime() {
        return histogram.overTime();
    }

    /** What the values show. */
    public Evidence evidence() {
        return evidence.of(key, occurrences);
    }

    /** A sample of the exchanges it occurs in. */
    DistinctSample exchangeIds() {
        return exchangeIds;
    }

    /** The JSON types of its values, {@code null} aside. */
    Set<NodeType> valueTypes() {
        return evidence.types();
    }

    /** All of this as bytes, the same for equal aggregates; of bounded size beside the key. */
    public byte[] encode() {
        CompactWriter out = new CompactWriter();
        out.number(VERSION)
                .text(key.endpoint().name())
                .text(key.part().label())
                .text(key.path().toString())
                .text(key.kind().label())
                .number(exchanges)
                .number(occurrences)
                .number(activeExchanges)
                .number(activeOccurrences)
                .number(noisy)
                .instant(firstSeen)
                .instant(lastSeen);
        exchangeIds.write(out);
        histogram.write(out);
        evidence.write(out);
        return out.toBytes();
    }

    /**
     * Reads what {@link #encode()} wrote, or did in the version before.
     *
     * @throws IllegalArgumentException if the bytes are not that, or of a newer version
     */
    public static GroupAggregate decode(byte[] bytes) {
        CompactReader in = new CompactReader(bytes);
        long version = in.number();
        if (version != VERSION && version != VERSION_OF_WHOLE_HASHES) {
            throw new IllegalArgumentException("an aggregate of unknown version " + version);
        }
        GroupAggregate group =
                new GroupAggregate(
                        new GroupKey(
                                new Endpoint(in.text()),
                                Part.ofLabel(in.text()),
                                FieldPath.parse(in.text()),
                                Kind.ofLabel(in.text())));
        group.exchanges = in.number();
        group.occurrences = in.number();
        group.activeExchanges = in.number();
        group.activeOccurrences = in.number();
        group.noisy = in.number();
        group.firstSeen = in.instant();
        group.lastSeen = in.instant();
        DistinctSample.Reading samples =
                version == VERSION ? DistinctSample::read : DistinctSample::readWhole;
        group.exchangeIds = samples.read(in, EXCHANGES_KEPT);
        group.histogram = TimeHistogram.read(in);
        group.evidence = GroupEvidence.read(in, samples);
        in.end();
        return group;
    }
}
