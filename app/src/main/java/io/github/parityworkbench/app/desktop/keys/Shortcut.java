package io.github.parityworkbench.app.desktop.keys;

import static io.github.parityworkbench.app.desktop.keys.Topic.ENDPOINT;
import static io.github.parityworkbench.app.desktop.keys.Topic.GO;
import static io.github.parityworkbench.app.desktop.keys.Topic.GROUP;
import static io.github.parityworkbench.app.desktop.keys.Topic.WINDOW;
import static io.github.parityworkbench.app.desktop.keys.Topic.WORKSPACE;

/**
 * Everything that can be done by a key, a menu or the palette, with the key that it has until the
 * user gives it another; its title is in the resource bundle. A plain character does nothing while
 * text is typed.
 */
public enum Shortcut {
    NEXT_GROUP(GO, Needs.WORKSPACE, "j"),
    PREVIOUS_GROUP(GO, Needs.WORKSPACE, "k"),
    NEXT_DIFFERENCE(GO, Needs.WORKSPACE, "n"),
    PREVIOUS_DIFFERENCE(GO, Needs.WORKSPACE, "p"),
    NEXT_SAMPLE(GO, Needs.WORKSPACE, "]"),
    PREVIOUS_SAMPLE(GO, Needs.WORKSPACE, "["),
    FILTER(GO, Needs.WORKSPACE, "/"),
    VIEWS(GO, Needs.WORKSPACE, "V"),
    DETAILS(GO, Needs.GROUP, "d"),
    SAVE_VIEW(GO, Needs.WORKSPACE, "Shortcut+S"),
    STATE(ENDPOINT, Needs.ENDPOINT, "e"),
    BUG(GROUP, Needs.GROUP, "b"),
    IGNORE(GROUP, Needs.GROUP, "i"),
    EXPECTED(GROUP, Needs.GROUP, "x"),
    INVESTIGATING(GROUP, Needs.GROUP, "v"),
    REOPEN(GROUP, Needs.GROUP, "r"),
    PORTED_BUG(GROUP, Needs.GROUP, "X"),
    FIXED(GROUP, Needs.GROUP, "f"),
    SNOOZE(GROUP, Needs.GROUP, "s"),
    ASSIGN(GROUP, Needs.GROUP, "a"),
    COMMENT(GROUP, Needs.GROUP, "c"),
    LABEL(GROUP, Needs.GROUP, "l"),
    ALIGN(GROUP, Needs.GROUP, "A"),
    TICKET(GROUP, Needs.GROUP, "t"),
    UNDO(GROUP, Needs.WORKSPACE, "Shortcut+Z"),
    REDO(GROUP, Needs.WORKSPACE, "Shortcut+Shift+Z"),
    OPEN(WORKSPACE, Needs.NOTHING, "Shortcut+O"),
    IMPORT(WORKSPACE, Needs.NOTHING, "Shortcut+I"),
    EXPORT(WORKSPACE, Needs.WORKSPACE, "Shortcut+E"),
    RULES(WORKSPACE, Needs.WORKSPACE, "Shortcut+R"),
    SUGGEST(WORKSPACE, Needs.WORKSPACE, "Shortcut+Shift+R"),
    REFRESH(WORKSPACE, Needs.WORKSPACE, "F5"),
    DEMO(WORKSPACE, Needs.NOTHING, ""),
    CLOSE(WORKSPACE, Needs.WORKSPACE, "Shortcut+W"),
    PALETTE(WINDOW, Needs.NOTHING, "Shortcut+K"),
    MENU(WINDOW, Needs.NOTHING, "F10"),
    PREFERENCES(WINDOW, Needs.NOTHING, "Shortcut+Comma"),
    THEME(WINDOW, Needs.NOTHING, "Shortcut+Shift+L"),
    HELP(Topic.HELP, Needs.NOTHING, "F1"),
    TOUR(Topic.HELP, Needs.NOTHING, ""),
    KEYS(Topic.HELP, Needs.NOTHING, "?");

    private final Topic topic;
    private final Needs needs;
    private final String standard;

    Shortcut(Topic topic, Needs needs, String keys) {
        this.topic = topic;
        this.needs = needs;
        this.standard = keys;
    }

    /** Under which heading it is listed. */
    public Topic topic() {
        return topic;
    }

    /** Without what it does nothing. */
    public Needs needs() {
        return needs;
    }

    /** The key it has where the user chose no other. */
    public KeyStroke standard() {
        return new KeyStroke(standard);
    }
}
