package io.github.parityworkbench.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents point to is there. */
class DocumentsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    @TempDir private Path folder;

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> documents = documents();

        assertThat(documents).contains(PROJECT.resolve("README.md")).hasSizeGreaterThan(20);
        assertThat(documents).flatMap(DocumentsTest::linksToNothing).isEmpty();
    }

    @Test
    void aLinkToNothingIsFound() throws IOException {
        Path document =
                Files.writeString(
                        folder.resolve("a.md"),
                        "[here](a.md#part) and [there](b/c.md), ![x](d.png)");

        assertThat(linksToNothing(document)).containsExactly("a.md: b/c.md", "a.md: d.png");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(each -> each.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> linksToNothing(Path document) {
        try {
            return LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> Files.notExists(document.resolveSibling(target)))
                    .map(target -> document.getFileName() + ": " + target)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
