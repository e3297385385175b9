package io.github.parityworkbench.importers;

/** The beginning of a source, by which its format is recognised. */
public final class Sample {
    private final String name;
    private final byte[] bytes;
    private final boolean whole;

    Sample(String name, byte[] bytes, boolean whole) {
        this.name = name;
        this.bytes = bytes;
        this.whole = whole;
    }

    /** The name of the source. */
    public String name() {
        return name;
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** Whether the source ends here. */
    public boolean whole() {
        return whole;
    }
}
