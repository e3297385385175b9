package io.github.parityworkbench.app;

import io.github.parityworkbench.app.cli.CommandLineDoor;
import io.github.parityworkbench.app.desktop.Desktop;

/** Starts the workbench: commands on the command line, and without one the desktop. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineDoor.ofThisProcess(Desktop::launch).run(arguments));
    }
}
