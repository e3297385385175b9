package io.github.parityworkbench.app.workflow;

/**
 * What became of one file of an import.
 *
 * @param format the name of the log format it was read as
 * @param exchanges read now
 * @param skipped records that the workspace had already
 * @param problems records that could not be read now
 */
public record ImportedSource(
        String name, String format, long exchanges, long skipped, long problems) {}
