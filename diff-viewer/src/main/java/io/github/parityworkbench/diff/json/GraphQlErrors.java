package io.github.parityworkbench.diff.json;

import java.util.Arrays;
import java.util.List;

/**
 * Joins the {@code errors} of two GraphQL responses: having no key of its own, an error is known by
 * where in the data it arose and by what it says. One that says something else of the same place is
 * the same error in other words.
 */
final class GraphQlErrors {
    /** What joins them, as it is shown. */
    static final List<String> KEY = List.of("path", "message");

    private GraphQlErrors() {}

    /** Whether both arrays are the errors of GraphQL responses, by their place and their look. */
    static boolean fits(ElementPairing pairing, int leftArray, int rightArray) {
        if (!isAtErrors(pairing.leftTape, leftArray)
                || !isAtErrors(pairing.rightTape, rightArray)) {
            return false;
        }
        ErrorList lefts = new ErrorList(pairing.leftTape, pairing.left);
        ErrorList rights = new ErrorList(pairing.rightTape, pairing.right);
        return lefts.haveMessages()
                && rights.haveMessages()
                && (lefts.lookLikeGraphQl() || rights.lookLikeGraphQl());
    }

    /** The member {@code errors} of a response, which may be one of a batch. */
    private static boolean isAtErrors(Tape tape, int array) {
        int response = tape.parents[array];
        if (response < 0 || !tape.is(response, NodeType.OBJECT)) {
            return false;
        }
        int batch = tape.parents[response];
        return (batch < 0 || (batch == 0 && tape.is(0, NodeType.ARRAY)))
                && tape.names.name(tape.labels[array]).equals("errors");
    }

    /**
     * Makes partners of the same errors: equal ones, then by path and message; of those left over,
     * by path alone; of those without a path, by where in the query they arose. If one without a
     * path is left over on each side, these two are the same as well.
     */
    static void pair(ElementPairing pairing) {
        ErrorList lefts = new ErrorList(pairing.leftTape, pairing.left);
        ErrorList rights = new ErrorList(pairing.rightTape, pairing.right);
        join(pairing, lefts.contents(), rights.contents());
        join(pairing, lefts.identities(), rights.identities());
        join(pairing, lefts.paths(), rights.paths());
        join(pairing, lefts.locations(), rights.locations());
        joinTheOnlyTwo(pairing, lefts.paths(), rights.paths());
    }

    /** Makes partners of free errors of the same hash, the first with the first. */
    private static void join(ElementPairing pairing, long[] lefts, long[] rights) {
        HashIndex index = new HashIndex(rights.length);
        int[] first = new int[rights.length];
        int[] next = new int[rights.length];
        Arrays.fill(first, -1);
        for (int j = rights.length - 1; j >= 0; j--) {
            if (pairing.toLeft[j] < 0 && rights[j] != KeyHash.NONE) {
                int number = index.number(rights[j]);
                next[j] = first[number];
                first[number] = j;
            }
        }
        for (int i = 0; i < lefts.length; i++) {
            int number = lefts[i] == KeyHash.NONE ? -1 : index.find(lefts[i]);
            if (pairing.toRight[i] < 0 && number >= 0 && first[number] >= 0) {
                int partner = first[number];
                first[number] = next[partner];
                pairing.pair(i, partner);
            }
        }
    }

    private static void joinTheOnlyTwo(
            ElementPairing pairing, long[] leftPaths, long[] rightPaths) {
        int[] lefts = freeWithoutPath(pairing.toRight, leftPaths);
        int[] rights = freeWithoutPath(pairing.toLeft, rightPaths);
        if (lefts.length == 1 && rights.length == 1) {
            pairing.pair(lefts[0], rights[0]);
        }
    }

    private static int[] freeWithoutPath(int[] partners, long[] paths) {
        return Arrays.stream(ElementPairing.free(partners, 0, partners.length))
                .filter(error -> paths[error] == KeyHash.NONE)
                .toArray();
    }
}
