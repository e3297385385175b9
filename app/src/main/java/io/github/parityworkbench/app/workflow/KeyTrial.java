package io.github.parityworkbench.app.workflow;

/**
 * What another key of an array changes in some exchanges, before any rule.
 *
 * @param exchanges how many were compared
 * @param before differences of them as they are compared now
 * @param after differences of them by the other key
 */
public record KeyTrial(int exchanges, long before, long after) {}
