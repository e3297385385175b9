package io.github.parityworkbench.app.export.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A program in the language of another tool, which stands beside this class, without its rules. */
final class Template {
    private Template() {}

    /**
     * The program with rules.
     *
     * @param name the resource
     * @param place the line that the rules take the place of, without its indent
     * @param rules lines, each rule with what it says for people before it
     */
    static String filled(String name, String place, List<String> rules) {
        return read(name)
                .lines()
                .flatMap(
                        line ->
                                line.strip().equals(place)
                                        ? rules.stream().map(rule -> indent(line) + rule)
                                        : List.of(line).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static String read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
