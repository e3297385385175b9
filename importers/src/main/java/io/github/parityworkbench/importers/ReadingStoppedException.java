package io.github.parityworkbench.importers;

import java.io.IOException;

/** Nobody wants to read on; see {@link LogSource#readWhile}. */
public final class ReadingStoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    ReadingStoppedException() {
        super("nobody wants to read on");
    }
}
