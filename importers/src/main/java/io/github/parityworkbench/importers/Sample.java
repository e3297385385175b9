package io.github.parityworkbench.importers;

/**
 * The beginning of a source, by which its format is recognised.
 *
 * @param name of the source
 * @param bytes decompressed; not to be changed
 * @param whole whether the source ends with them
 */
public record Sample(String name, byte[] bytes, boolean whole) {}
