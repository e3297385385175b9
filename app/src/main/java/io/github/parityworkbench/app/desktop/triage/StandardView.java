package io.github.parityworkbench.app.desktop.triage;

/** The views that are there without anybody having saved them. */
public enum StandardView {
    TO_DECIDE("status:new,regressed"),
    MINE("assignee:me"),
    BUGS("status:bug"),
    SNOOZED("status:snoozed");

    private final String query;

    StandardView(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }
}
