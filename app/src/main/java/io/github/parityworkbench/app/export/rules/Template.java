package io.github.parityworkbench.app.export.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in the language of another tool, which stands beside this class, without its rules. */
final class Template {
    private Template() {}

    /**
     * The program with lines in the place of one.
     *
     * @param name the resource
     * @param place the line that they take the place of, without its indent
     */
    static String filled(String name, String place, List<String> lines) {
        return fill(read(name), place, lines);
    }

    /** The text with lines in the place of one. */
    static String fill(String text, String place, List<String> lines) {
        return text.lines()
                .flatMap(
                        line ->
                                line.strip().equals(place)
                                        ? lines.stream().map(each -> indent(line) + each)
                                        : Stream.of(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Each rule as an element of a list, with what it says for people before it. */
    static List<String> elements(String comment, List<Said<String>> rules) {
        return rules.stream()
                .flatMap(each -> Stream.of(comment + " " + each.remarks(), each.what() + ","))
                .toList();
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
