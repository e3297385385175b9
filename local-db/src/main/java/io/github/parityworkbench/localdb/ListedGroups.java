package io.github.parityworkbench.localdb;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The groups as they were listed last, for whoever asks again before anything is written: the list
 * of groups, the counts of the views and the endpoints share one reading. Gives way when memory is
 * short.
 */
final class ListedGroups {
    private final Map<Extent, SoftReference<Listed>> last = new EnumMap<>(Extent.class);

    /** With what rules ignore or without: the counts differ. */
    private enum Extent {
        ALL,
        ACTIVE
    }

    /** The groups as of one state of the database on one day: snoozes end with days. */
    private record Listed(long revision, LocalDate day, List<GroupRow> rows) {}

    /**
     * Those that are known of that state and day, else what {@code reading} gives; others who ask
     * meanwhile wait for it.
     *
     * @param revision of the database, asked for before reading
     */
    synchronized List<GroupRow> get(
            long revision, LocalDate day, boolean withIgnored, Supplier<List<GroupRow>> reading) {
        Extent extent = withIgnored ? Extent.ALL : Extent.ACTIVE;
        SoftReference<Listed> reference = last.get(extent);
        @Nullable Listed known = reference == null ? null : reference.get();
        if (known == null || known.revision() != revision || !known.day().equals(day)) {
            known = new Listed(revision, day, List.copyOf(reading.get()));
            last.put(extent, new SoftReference<>(known));
        }
        return known.rows();
    }
}
