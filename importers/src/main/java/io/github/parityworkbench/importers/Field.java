package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Labels;

/** What a record may say of an exchange, under the names that the native log has for it. */
public enum Field {
    ID("id"),
    TIMESTAMP("timestamp"),
    ENDPOINT("endpoint"),
    OPERATION("operation"),
    STATE("state"),
    TRACE_ID("traceId"),
    MATCHED("matched"),
    METHOD("request.method"),
    URL("request.url"),
    REQUEST_HEADERS("request.headers"),
    REQUEST_BODY("request.body"),
    CONTROL_STATUS("control.status"),
    CONTROL_HEADERS("control.headers"),
    CONTROL_BODY("control.body"),
    CONTROL_DURATION("control.durationMs"),
    CANDIDATE_STATUS("candidate.status"),
    CANDIDATE_HEADERS("candidate.headers"),
    CANDIDATE_BODY("candidate.body"),
    CANDIDATE_DURATION("candidate.durationMs"),
    SECONDARY_STATUS("secondary.status"),
    SECONDARY_HEADERS("secondary.headers"),
    SECONDARY_BODY("secondary.body"),
    SECONDARY_DURATION("secondary.durationMs");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The member, with the object it stands in before a dot. */
    public String label() {
        return label;
    }

    /**
     * The field with this label.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static Field ofLabel(String label) {
        return Labels.find(values(), Field::label, "field", label);
    }

    /** The status of that side. */
    public static Field status(Side side) {
        return switch (side) {
            case CONTROL -> CONTROL_STATUS;
            case CANDIDATE -> CANDIDATE_STATUS;
            case SECONDARY -> SECONDARY_STATUS;
        };
    }

    /** The headers of that side. */
    public static Field headers(Side side) {
        return switch (side) {
            case CONTROL -> CONTROL_HEADERS;
            case CANDIDATE -> CANDIDATE_HEADERS;
            case SECONDARY -> SECONDARY_HEADERS;
        };
    }

    /** The body of that side. */
    public static Field body(Side side) {
        return switch (side) {
            case CONTROL -> CONTROL_BODY;
            case CANDIDATE -> CANDIDATE_BODY;
            case SECONDARY -> SECONDARY_BODY;
        };
    }

    /** The milliseconds that side took. */
    public static Field duration(Side side) {
        return switch (side) {
            case CONTROL -> CONTROL_DURATION;
            case CANDIDATE -> CANDIDATE_DURATION;
            case SECONDARY -> SECONDARY_DURATION;
        };
    }
}
