package io.github.parityworkbench.app.desktop.keys;

/** What an action is about: the menu it stands in. */
public enum Topic {
    WORKSPACE,
    ENDPOINT,
    GROUP,
    GO,
    WINDOW,
    HELP
}
