package io.github.parityworkbench.app.desktop.palette;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How well a few letters fit a text: those of each word must occur in their order, the words in any
 * order; letters that follow each other and letters at the beginning of a word count more, gaps
 * count against it. A text with a word that begins with all that was typed fits better than any
 * without, still better one that begins so itself, and best the one that is just that.
 */
final class FuzzyMatch {
    private static final int FOLLOWING = 8;
    private static final int WORD_START = 10;
    private static final int TEXT_START = 6;

    /** More than any letters come to. */
    private static final int WHOLE_QUERY_IN_A_WORD = 1_000_000;

    private static final int WHOLE_QUERY_FIRST = 2 * WHOLE_QUERY_IN_A_WORD;

    private final String typed;
    private final List<String> words;

    FuzzyMatch(String query) {
        typed = query.toLowerCase(Locale.ROOT).strip();
        words = Stream.of(typed.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** The score, higher for a better fit; empty where it does not fit. */
    OptionalInt score(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int sum = hasWordWithAllThatWasTyped(text, lower) ? WHOLE_QUERY_IN_A_WORD : 0;
        sum += lower.startsWith(typed) ? WHOLE_QUERY_FIRST : 0;
        sum += lower.equals(typed) ? WHOLE_QUERY_FIRST : 0;
        for (String word : words) {
            int best = best(word, text, lower);
            if (best == Integer.MIN_VALUE) {
                return OptionalInt.empty();
            }
            sum += best;
        }
        return OptionalInt.of(sum);
    }

    private boolean hasWordWithAllThatWasTyped(String text, String lower) {
        int at = lower.indexOf(typed);
        while (at > 0 && !beginsWord(text, at)) {
            at = lower.indexOf(typed, at + 1);
        }
        return at >= 0;
    }

    private static int best(String wanted, String text, String lower) {
        int best = Integer.MIN_VALUE;
        for (int start = lower.indexOf(wanted.charAt(0));
                start >= 0;
                start = lower.indexOf(wanted.charAt(0), start + 1)) {
            best = Math.max(best, from(wanted, text, lower, start));
        }
        return best;
    }

    /** The score where the first letter is taken there and each next one as early as it goes. */
    private static int from(String wanted, String text, String lower, int start) {
        int score = start == 0 ? TEXT_START : 0;
        int previous = start - 1;
        for (int i = 0; i < wanted.length(); i++) {
            int at = lower.indexOf(wanted.charAt(i), previous + 1);
            if (at < 0) {
                return Integer.MIN_VALUE;
            }
            if (i > 0 && at == previous + 1) {
                score += FOLLOWING;
            } else if (i > 0) {
                score -= Math.min(at - previous - 1, 6);
            }
            if (beginsWord(text, at)) {
                score += WORD_START;
            }
            previous = at;
        }
        return score;
    }

    private static boolean beginsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        return !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(here) && Character.isLowerCase(before));
    }
}
