package io.github.parityworkbench.localdb;

/**
 * Something in a workspace that is not as it was written.
 *
 * @param where the table and the rows in it, or the file
 * @param what a clause that says what is wrong; no payload in it
 * @param remedy a sentence that says what to do
 */
public record WorkspaceDamage(String where, String what, String remedy) {}
