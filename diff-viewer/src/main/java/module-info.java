/** What a difference is: how it is found, named, grouped, ignored and shown. */
module io.github.parityworkbench.diff {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires re2j;
    // For the view only: the command line runs without it.
    requires static javafx.controls;

    exports io.github.parityworkbench.diff;
    exports io.github.parityworkbench.diff.cause;
    exports io.github.parityworkbench.diff.group;
    exports io.github.parityworkbench.diff.json;
    exports io.github.parityworkbench.diff.rule;
    exports io.github.parityworkbench.diff.view;
}
