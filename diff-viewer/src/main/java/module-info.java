/** What a difference is: how it is found, named, grouped, ignored and shown. */
module io.github.parityworkbench.diff {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;

    exports io.github.parityworkbench.diff;
    exports io.github.parityworkbench.diff.json;
}
