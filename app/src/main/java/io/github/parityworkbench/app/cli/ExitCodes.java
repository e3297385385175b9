package io.github.parityworkbench.app.cli;

/** What the process returns: a contract for scripts. */
final class ExitCodes {
    static final int OK = 0;

    /** Findings, where a command was asked to tell by its exit code. */
    static final int FINDINGS = 1;

    /** The command line makes no sense, or the desktop has no display. */
    static final int USAGE = 2;

    /** Something named or read is missing or broken: a log, a rule file, a group. */
    static final int INPUT = 3;

    /** The workspace, or a backup of one, cannot be opened, read or written. */
    static final int WORKSPACE = 4;

    /** A result cannot be written. */
    static final int OUTPUT = 5;

    /** A defect of the workbench. */
    static final int DEFECT = 70;

    /** Stopped by the user; by convention 128 and the number of the signal. */
    static final int STOPPED = 130;

    private ExitCodes() {}
}
