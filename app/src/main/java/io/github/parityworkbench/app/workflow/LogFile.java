package io.github.parityworkbench.app.workflow;

import java.nio.file.Path;

/**
 * Where warnings of this process are written; counts from before the first of them, since the
 * logging looks only once.
 */
public final class LogFile {
    private static final String PROPERTY = "parity.log";
    private static final String NAME = "parity.log";

    private LogFile() {}

    /** Writes into this folder, which need not exist until the first warning. */
    public static void in(Path folder) {
        System.setProperty(PROPERTY, folder.resolve(NAME).toString());
    }
}
