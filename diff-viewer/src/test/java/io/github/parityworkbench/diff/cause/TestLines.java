package io.github.parityworkbench.diff.cause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads test data that is one case a line; empty lines and those behind {@code #} are not. */
public final class TestLines {
    private TestLines() {}

    /** The lines of a resource beside a class. */
    public static Stream<String> of(Class<?> beside, String name) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                beside.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
