package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.cause.Values;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Between which lengths strings were cut off: always the same length is a limit somewhere. */
final class Cuts {
    private static final int NONE = -1;

    private int shortest = NONE;
    private int longest = NONE;

    void add(Difference difference, Cause cause) {
        if (cause == Cause.TRUNCATION) {
            OptionalInt control = length(difference.control());
            OptionalInt candidate = length(difference.candidate());
            if (control.isPresent() && candidate.isPresent()) {
                int cut = Math.min(control.getAsInt(), candidate.getAsInt());
                add(cut, cut);
            }
        }
    }

    void merge(Cuts other) {
        if (other.shortest != NONE) {
            add(other.shortest, other.longest);
        }
    }

    private void add(int least, int most) {
        shortest = shortest == NONE ? least : Math.min(shortest, least);
        longest = Math.max(longest, most);
    }

    private static OptionalInt length(@Nullable JsonText value) {
        Optional<String> text = value == null ? Optional.empty() : Values.string(value);
        return text.isPresent()
                ? OptionalInt.of(text.get().codePointCount(0, text.get().length()))
                : OptionalInt.empty();
    }

    /** The shortest and longest cut, in characters; null where nothing was cut. */
    Evidence.@Nullable CutLengths lengths() {
        return shortest == NONE ? null : new Evidence.CutLengths(shortest, longest);
    }

    void write(CompactWriter out) {
        out.signed(shortest).signed(longest);
    }

    static Cuts read(CompactReader in) {
        Cuts cuts = new Cuts();
        cuts.shortest = (int) in.signed();
        cuts.longest = (int) in.signed();
        return cuts;
    }
}
