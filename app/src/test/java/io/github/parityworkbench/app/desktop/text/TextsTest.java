package io.github.parityworkbench.app.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.keys.Needs;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.keys.Topic;
import io.github.parityworkbench.app.desktop.settings.Appearance;
import io.github.parityworkbench.app.desktop.settings.Palette;
import io.github.parityworkbench.app.desktop.triage.EndpointOrder;
import io.github.parityworkbench.app.desktop.triage.StandardView;
import io.github.parityworkbench.app.desktop.triage.TrendDirection;
import io.github.parityworkbench.app.workflow.GroupQueryField;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.localdb.GroupStatus;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path SOURCES =
            Path.of("src/main/java/io/github/parityworkbench/app/desktop");
    private static final Path BUNDLE =
            Path.of(
                    "src/main/resources/io/github/parityworkbench/app/desktop/text/desktop.properties");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\"");
    private static final Pattern NO_KEY =
            Pattern.compile(
                    "(os|java|javafx|user|io|org)\\..*|.*\\.(css|csv|json|yaml|html|md|png)");
    private static final List<Enum<?>[]> NAMED =
            List.of(
                    Kind.values(),
                    GroupStatus.values(),
                    EndpointOrder.values(),
                    GroupQueryField.values(),
                    StandardView.values(),
                    TrendDirection.values(),
                    Shortcut.values(),
                    Topic.values(),
                    new Enum<?>[] {Needs.WORKSPACE, Needs.ENDPOINT, Needs.GROUP},
                    Appearance.values(),
                    Palette.values());

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
    void fillsInCountsWithTheirWords() {
        Texts texts = Texts.load();
        assertThat(texts.get("groups.count", 0)).isEqualTo("no groups");
        assertThat(texts.get("groups.count", 1)).isEqualTo("1 group");
        assertThat(texts.get("groups.count", 12345)).isEqualTo("12,345 groups");
    }

    @Test
    void showsTheKeyWhereALineIsMissing() {
        assertThat(Texts.load().get("no.such.line")).isEqualTo("no.such.line");
    }

    @Test
    void makesKeysOfConstantsInAnyLocale() {
        assertThat(Texts.key(GroupStatus.INVESTIGATING)).isEqualTo("group-status.investigating");
        assertThat(Texts.key(Shortcut.NEXT_DIFFERENCE)).isEqualTo("shortcut.next-difference");
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        NAMED.forEach(constants -> Stream.of(constants).map(Texts::key).forEach(keys::add));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    if (!NO_KEY.matcher(key.group(1)).matches()) {
                        keys.add(key.group(1));
                    }
                }
            }
        }
        return keys;
    }

    private static Properties lines() throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE, StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        return lines;
    }
}
