package io.github.parityworkbench.app.workflow;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one library of the workbench that is no Java: it compresses, and is unpacked into the folder
 * for temporary files when it is first asked for, which not every folder allows.
 */
public final class NativeLibrary {
    private static final String PACKAGE = "com.github.luben.zstd.";

    private NativeLibrary() {}

    /** Whether this came of the library that could not be unpacked or loaded. */
    public static boolean couldNotBeLoaded(Throwable failure) {
        return failure instanceof LinkageError
                && Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .flatMap(each -> Arrays.stream(each.getStackTrace()))
                        .anyMatch(place -> place.getClassName().startsWith(PACKAGE));
    }

    /** Where it is unpacked. */
    public static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
