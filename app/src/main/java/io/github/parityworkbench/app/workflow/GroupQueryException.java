package io.github.parityworkbench.app.workflow;

/** A text that is no query for groups; the message says what is expected. */
public final class GroupQueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;
    private final int end;

    GroupQueryException(String query, int position, int end, String message) {
        super(message);
        this.query = query;
        this.position = position;
        this.end = end;
    }

    /** The whole text. */
    public String query() {
        return query;
    }

    /** Where in the text it goes wrong, from 0. */
    public int position() {
        return position;
    }

    /** Behind the last character that is wrong; the same as the position where one is missing. */
    public int end() {
        return end;
    }
}
