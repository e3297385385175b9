package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Values;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By how much the candidate's numbers exceed control's, as long as that is always the same. */
final class Offset {
    private static final int MOST_DIGITS = 40;

    /** Null before the first difference, and once it is not constant. */
    private @Nullable BigDecimal amount;

    private boolean constant = true;

    void add(Difference difference) {
        if (constant) {
            of(difference.control(), difference.candidate())
                    .ifPresentOrElse(this::meet, this::giveUp);
        }
    }

    void merge(Offset other) {
        if (!other.constant) {
            giveUp();
        } else if (constant) {
            other.amount().ifPresent(this::meet);
        }
    }

    private void meet(BigDecimal other) {
        if (amount == null) {
            amount = other;
        } else if (amount.compareTo(other) != 0) {
            giveUp();
        }
    }

    private void giveUp() {
        constant = false;
        amount = null;
    }

    private static Optional<BigDecimal> of(
            @Nullable JsonText control, @Nullable JsonText candidate) {
        if (control == null || candidate == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = Values.number(control);
        Optional<BigDecimal> to = Values.number(candidate);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(to.get().subtract(from.get()).stripTrailingZeros())
                        .filter(amount -> amount.precision() <= MOST_DIGITS);
    }

    /** The amount, without trailing zeros; none where it is not constant, or nothing was met. */
    Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    void write(CompactWriter out) {
        out.flag(constant).text(amount == null ? "" : amount.toString());
    }

    static Offset read(CompactReader in) {
        Offset offset = new Offset();
        offset.constant = in.flag();
        String amount = in.text();
        offset.amount = amount.isEmpty() ? null : new BigDecimal(amount);
        return offset;
    }
}
