package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Kind;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiffTextsTest {
    private static final Path SOURCES =
            Path.of("src/main/java/io/github/parityworkbench/diff/view");
    private static final Path BUNDLE =
            Path.of(
                    "src/main/resources/io/github/parityworkbench/diff/view/json-diff-view.properties");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\"");
    private static final Pattern NO_KEY = Pattern.compile("io\\..*|.*\\.css");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");

    @Test
    void everyTextThatTheSourcesAskForIsInTheBundle() throws IOException {
        Set<String> missing = asked();
        missing.removeAll(lines().stringPropertyNames());
        assertThat(missing)
                .as(
                        "missing lines, to be pasted into %s:%n%s",
                        BUNDLE,
                        missing.stream().map(key -> key + "=").collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void everyLineOfTheBundleIsAskedFor() throws IOException {
        Set<String> unused = new TreeSet<>(lines().stringPropertyNames());
        unused.removeAll(asked());
        assertThat(unused).as("lines that nothing asks for").isEmpty();
    }

    @Test
    void everyLineIsAFormatWithoutAStrayApostrophe() throws IOException {
        Properties lines = lines();
        for (String key : lines.stringPropertyNames()) {
            String line = lines.getProperty(key);
            assertThat(line).as(key).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(line).toPattern()).as(key).isNotEmpty();
        }
    }

    @Test
    void noWordsForTheUserStandInTheSources() throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (Path file : sources()) {
            sentences(Files.readString(file)).forEach(each -> sentences.add(file + ": " + each));
        }
        assertThat(sentences).isEmpty();
        assertThat(sentences("setText(\"no match\", \"key\");")).containsExactly("\"no match\"");
    }

    private static List<String> sentences(String source) {
        return STRING.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(string -> SENTENCE.matcher(string).find())
                .toList();
    }

    @Test
    void countsInOneLocale() {
        DiffTexts texts = DiffTexts.load();
        assertThat(texts.count("count.members", 1)).isEqualTo("1 member");
        assertThat(texts.count("count.items", 0)).isEqualTo("0 items");
        assertThat(texts.count("count.items", 12345)).isEqualTo("12,345 items");
        assertThat(texts.count("count.items", 1_234_567)).isEqualTo("1,234,567 items");
    }

    @Test
    void leavesBracesInWhatIsFilledInAsTheyAre() {
        assertThat(DiffTexts.load().get("value.encoded", "{0} it's {x}"))
                .isEqualTo("base64 of: {0} it's {x}");
    }

    @Test
    void showsTheKeyWhereALineIsMissing() {
        assertThat(DiffTexts.load().get("no.such.line")).isEqualTo("no.such.line");
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            keys.add("kind." + kind.label());
            keys.add("kind." + kind.label() + ".meaning");
        }
        for (Path file : sources()) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                if (!NO_KEY.matcher(key.group(1)).matches()) {
                    keys.add(key.group(1));
                }
            }
        }
        keys.stream()
                .filter(key -> key.startsWith("count."))
                .toList()
                .forEach(key -> keys.add(key + ".one"));
        return keys;
    }

    private static Set<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties lines() throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE, StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        return lines;
    }
}
