package io.github.parityworkbench.localdb;

/**
 * A query for groups that is kept under a name.
 *
 * @param query as it is typed
 */
public record GroupView(String name, String query) {
    private static final int LONGEST_NAME = 60;

    /** Refuses a name that could not be written on one line. */
    public GroupView {
        if (name.isBlank()
                || !name.equals(name.strip())
                || name.length() > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the name of a view has 1 to " + LONGEST_NAME + " characters on one line");
        }
    }
}
