package io.github.parityworkbench.app.desktop.help;

/**
 * A word and what it means.
 *
 * @param subject the kind or the cause that it explains
 * @param title the word as queries and rule files write it
 * @param sort whether it is a kind or a cause
 * @param meaning in a sentence
 * @param example of two values or answers, empty where there is none
 * @param advice what it usually comes to
 */
record HelpTopic(
        Enum<?> subject,
        String title,
        String sort,
        String meaning,
        String example,
        String advice) {}
