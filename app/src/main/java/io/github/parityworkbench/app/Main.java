package io.github.parityworkbench.app;

import io.github.parityworkbench.app.cli.CommandLineDoor;
import io.github.parityworkbench.app.desktop.Desktop;
import io.github.parityworkbench.app.workflow.LogFile;
import io.github.parityworkbench.app.workflow.WorkspaceLocation;

/** Starts the workbench: commands on the command line, and without one the desktop. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LogFile.in(WorkspaceLocation.ofThisSystem().userData());
        System.exit(CommandLineDoor.ofThisProcess(Desktop::launch).run(arguments));
    }
}
