package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonDiffer;

/** Comparisons to show in tests. */
final class Pairs {
    private Pairs() {}

    /** The comparison of two documents, written with single quotes. */
    static DiffResult of(String control, String candidate) {
        return new JsonDiffer(DiffOptions.DEFAULTS)
                .diff(
                        JsonText.of(control.replace('\'', '"')),
                        JsonText.of(candidate.replace('\'', '"')));
    }

    static DiffRows rows(String control, String candidate) {
        return DiffRows.of(of(control, candidate));
    }

    /** An array of that many numbers from 0, with others put in place of some. */
    static String numbers(int count, int... replaced) {
        StringBuilder array = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            int value = i;
            for (int index : replaced) {
                value = index == i ? -1 - i : value;
            }
            array.append(i == 0 ? "" : ",").append(value);
        }
        return array.append(']').toString();
    }
}
