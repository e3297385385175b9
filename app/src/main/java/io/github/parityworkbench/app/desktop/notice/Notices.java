package io.github.parityworkbench.app.desktop.notice;

/** Tells the user in one line that something is done. */
@FunctionalInterface
public interface Notices {
    /** Shows the sentence until the next one. */
    void say(String sentence);
}
