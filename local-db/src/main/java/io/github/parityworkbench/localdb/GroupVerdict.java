package io.github.parityworkbench.localdb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A status as somebody decided it, with what goes with it. What a group is today may be another: a
 * snooze ends, and what was fixed may come back.
 *
 * @param status never {@link GroupStatus#IGNORED} or {@link GroupStatus#REGRESSED}, which nobody
 *     decides: rules and logs say so
 * @param portedBug whether it is expected because a bug was ported on purpose
 * @param until the day on which a snooze ends, null if no day ends it
 * @param untilExchanges a snooze ends when the group is in more exchanges; null if no number does
 * @param fixedBefore the number of the first exchange that was stored after it was fixed, null
 *     where that is not known
 */
public record GroupVerdict(
        GroupStatus status,
        boolean portedBug,
        @Nullable LocalDate until,
        @Nullable Long untilExchanges,
        @Nullable Long fixedBefore) {
    /** Nobody has decided anything. */
    public static final GroupVerdict NEW = new GroupVerdict(GroupStatus.NEW);

    /** Expected because the rewrite copies a bug of the old system on purpose. */
    public static final GroupVerdict PORTED_BUG =
            new GroupVerdict(GroupStatus.EXPECTED, true, null, null, null);

    private static final Pattern TEXT =
            Pattern.compile(
                    "([a-z]+)(?: (ported-bug)| until ([+-]?\\d{4,9}-\\d{2}-\\d{2})"
                            + "| until (\\d{1,18}) exchanges| before (\\d{1,18}))?");

    /** A status and nothing else. */
    public GroupVerdict(GroupStatus status) {
        this(status, false, null, null, null);
    }

    /** Snoozed until the morning of that day, in UTC. */
    public static GroupVerdict snoozedUntil(LocalDate day) {
        return new GroupVerdict(GroupStatus.SNOOZED, false, day, null, null);
    }

    /** Snoozed until the group is in more exchanges than these. */
    public static GroupVerdict snoozedUntil(long exchanges) {
        return new GroupVerdict(GroupStatus.SNOOZED, false, null, exchanges, null);
    }

    GroupVerdict withFixedBefore(long exchange) {
        return new GroupVerdict(status, portedBug, until, untilExchanges, exchange);
    }

    /** In words and the same on every machine, such as {@code snoozed until 500 exchanges}. */
    public String text() {
        if (portedBug) {
            return status.label() + " ported-bug";
        }
        if (until != null) {
            return status.label() + " until " + until;
        }
        if (untilExchanges != null) {
            return status.label() + " until " + untilExchanges + " exchanges";
        }
        return fixedBefore == null ? status.label() : status.label() + " before " + fixedBefore;
    }

    /** Reads {@link #text()}; empty for what is none, or is from a newer version. */
    public static Optional<GroupVerdict> read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String day = parts.group(3);
            return Optional.of(
                    new GroupVerdict(
                            GroupStatus.ofLabel(parts.group(1)),
                            parts.group(2) != null,
                            day == null ? null : LocalDate.parse(day),
                            number(parts.group(4)),
                            number(parts.group(5))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Long number(@Nullable String digits) {
        return digits == null ? null : (Long) Long.parseLong(digits);
    }

    /** Whether a snooze is over. */
    boolean awake(LocalDate today, long exchanges) {
        return status == GroupStatus.SNOOZED
                && ((until != null && !today.isBefore(until))
                        || (untilExchanges != null && exchanges > untilExchanges));
    }
}
