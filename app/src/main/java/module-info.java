/** The command line and the desktop. */
module io.github.parityworkbench.app {
    requires static org.jspecify;
    requires io.github.parityworkbench.diff;
    requires io.github.parityworkbench.importers;
    requires io.github.parityworkbench.localdb;
    requires atlantafx.base;
    requires com.fasterxml.jackson.core;
    requires com.graphqljava;
    requires info.picocli;
    requires javafx.controls;
    requires org.slf4j;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires org.fxmisc.flowless;
    requires org.fxmisc.richtext;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires reactfx;

    opens io.github.parityworkbench.app.cli to
            info.picocli;

    exports io.github.parityworkbench.app;
    exports io.github.parityworkbench.app.desktop to
            javafx.graphics;

    opens io.github.parityworkbench.app.desktop.settings to
            com.fasterxml.jackson.databind;
}
