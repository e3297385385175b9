/** The command line and the desktop. */
module io.github.parityworkbench.app {
    requires static org.jspecify;
    requires io.github.parityworkbench.diff;
    requires io.github.parityworkbench.importers;
    requires io.github.parityworkbench.localdb;

    exports io.github.parityworkbench.app;
}
