package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one group: counts, times and bounded evidence for its cause. Partial aggregates
 * merge to the same whole in any order. Evidence is over all occurrences, ignored or not; rules
 * change the active counts only. Not for several threads at a time.
 */
public final class GroupAggregate {
    private static final int VERSION = 1;

    private final GroupKey key;
    private long exchanges;
    private long occurrences;
    private long activeExchanges;
    private long activeOccurrences;
    private long noisy;
    private @Nullable Instant firstSeen;
    private @Nullable Instant lastSeen;

    /** A group of which nothing is known yet. */
    public GroupAggregate(GroupKey key) {
        this.key = key;
    }

    /** Adds an exchange with those of its differences that are in this group, one at least. */
    void add(ClassifiedExchange classified, List<ClassifiedDifference> differences) {
        long active = differences.stream().filter(difference -> !difference.ignored()).count();
        exchanges++;
        occurrences += differences.size();
        activeExchanges += active > 0 ? 1 : 0;
        activeOccurrences += active;
        noisy += differences.stream().filter(each -> each.difference().noise()).count();
        Instant seen = classified.exchange().timestamp();
        firstSeen = Timestamps.earlier(firstSeen, seen);
        lastSeen = Timestamps.later(lastSeen, seen);
    }

    /** Adds what another aggregate of the same or a collapsed group counted, and returns this. */
    public GroupAggregate merge(GroupAggregate other) {
        exchanges += other.exchanges;
        occurrences += other.occurrences;
        activeExchanges += other.activeExchanges;
        activeOccurrences += other.activeOccurrences;
        noisy += other.noisy;
        firstSeen = Timestamps.earlier(firstSeen, other.firstSeen);
        lastSeen = Timestamps.later(lastSeen, other.lastSeen);
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
        return Cause.UNEXPLAINED;
    }

    /** What the values show. */
    public Evidence evidence() {
        return new Evidence(Map.of(), List.of(), null, null, 0, 0);
    }

    /** All of this as bytes, the same for equal aggregates; of bounded size beside the key. */
    public byte[] encode() {
        return new CompactWriter()
                .number(VERSION)
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
                .instant(lastSeen)
                .toBytes();
    }

    /**
     * Reads what {@link #encode()} wrote.
     *
     * @throws IllegalArgumentException if the bytes are not that, or of a newer version
     */
    public static GroupAggregate decode(byte[] bytes) {
        CompactReader in = new CompactReader(bytes);
        long version = in.number();
        if (version != VERSION) {
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
        in.end();
        return group;
    }
}
