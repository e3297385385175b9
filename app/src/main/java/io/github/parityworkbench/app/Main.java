package io.github.parityworkbench.app;

/** Starts the workbench. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
