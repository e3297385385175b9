package io.github.parityworkbench.app.desktop.keys;

/** What has to be there for an action to make sense. */
public enum Needs {
    NOTHING,
    /** An open workspace. */
    WORKSPACE,
    /** A selected endpoint, or a selected group, which has one. */
    ENDPOINT,
    /** A selected group. */
    GROUP
}
