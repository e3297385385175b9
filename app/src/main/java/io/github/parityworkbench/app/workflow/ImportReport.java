package io.github.parityworkbench.app.workflow;

/**
 * What an import added to the workspace.
 *
 * @param records all that was read now, lines with totals among it
 * @param exchanges exchanges read now, matching ones among them; what was imported before does not
 *     count again
 * @param mismatched those with a difference that no rule ignores
 * @param problems records that could not be read
 * @param notices what was gathered, or not looked into, for there was too much of it
 * @param groups groups in the workspace after the import that no rule ignores
 * @param bytes of the files as they lie on the disk
 * @param seconds from the first file's opening to the last commit
 * @param cancelled whether it stopped before the end; the same import again goes on there
 */
public record ImportReport(
        long records,
        long exchanges,
        long mismatched,
        long problems,
        long notices,
        long groups,
        long bytes,
        double seconds,
        boolean cancelled) {
    /** Whether every record was in the workspace already. */
    public boolean addedNothing() {
        return records == 0;
    }
}
