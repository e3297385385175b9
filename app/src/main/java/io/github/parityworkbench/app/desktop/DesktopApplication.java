package io.github.parityworkbench.app.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

/** The life of the window, as JavaFX calls it. */
public final class DesktopApplication extends Application {
    @Override
    public void start(Stage stage) {
        stage.show();
    }
}
