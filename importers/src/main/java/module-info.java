/** Reads logs into exchanges. */
module io.github.parityworkbench.importers {
    requires static transitive org.jspecify;
    requires transitive io.github.parityworkbench.diff;
    requires com.fasterxml.jackson.core;

    exports io.github.parityworkbench.importers;

    uses io.github.parityworkbench.importers.LogFormat;
}
