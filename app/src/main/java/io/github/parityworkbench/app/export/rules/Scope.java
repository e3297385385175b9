package io.github.parityworkbench.app.export.rules;

/** What narrows a rule besides its path; a dialect says which of it its files can hold. */
enum Scope {
    /** The endpoints that it is meant for. */
    ENDPOINTS,
    /** The kinds of difference that it is meant for. */
    KINDS,
    /** What the two values have to be like; a rule that loses this is left out. */
    VALUES
}
