package io.github.parityworkbench.localdb;

/**
 * What came of compacting a workspace.
 *
 * @param bytesBefore how long the database's file was
 * @param bytesAfter how long it is
 */
public record Compaction(long bytesBefore, long bytesAfter) {}
