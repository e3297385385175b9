package io.github.parityworkbench.diff.cause;

import java.util.List;
import java.util.Set;

/** One string is the beginning of the other, with or without an ellipsis for the rest. */
final class Truncation implements Detector {
    private static final List<String> ELLIPSES = List.of("\u2026", "...");

    /** From here on, a text cut between two digits is more likely a cut hash than a number. */
    private static final int LONG = 8;

    @Override
    public Cause cause() {
        return Cause.TRUNCATION;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.stringsEitherWay(Truncation::isCut);
    }

    private static boolean isCut(String cut, String whole) {
        if (isBeginning(cut, whole)) {
            return true;
        }
        for (String ellipsis : ELLIPSES) {
            if (cut.endsWith(ellipsis)
                    && isBeginning(
                            cut.substring(0, cut.length() - ellipsis.length()).stripTrailing(),
                            whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeginning(String cut, String whole) {
        return !cut.isEmpty()
                && cut.length() < whole.length()
                && whole.startsWith(cut)
                && !isOtherNumber(cut, whole.substring(cut.length()));
    }

    /** Whether the cut goes through a number, as between {@code page-1} and {@code page-12}. */
    private static boolean isOtherNumber(String cut, String rest) {
        return isDigit(cut.charAt(cut.length() - 1))
                && isDigit(rest.charAt(0))
                && (cut.length() < LONG || rest.chars().allMatch(Character::isDigit));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
