package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public suite of parser cases: {@code y_} is read, {@code n_} refused, {@code i_} either. */
class ParsingSuiteTest {
    @Test
    void readsWhatIsJsonAndRefusesWhatIsNot() throws IOException {
        List<Path> files;
        try (Stream<Path> listing =
                Files.list(PublicData.folder("JSONTestSuite").resolve("test_parsing"))) {
            files = listing.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(300);
        for (Path file : files) {
            JsonText text = JsonText.of(Files.readAllBytes(file));
            switch (file.getFileName().toString().charAt(0)) {
                case 'y' -> readOrDuplicate(file, text);
                case 'n' ->
                        assertThatThrownBy(() -> JsonTree.parse(text))
                                .as(file.toString())
                                .isInstanceOf(JsonSyntaxException.class);
                default -> readOrRefuse(text);
            }
        }
    }

    /** Two members of one name are JSON by the letter of RFC 8259, and ambiguous: refused. */
    private static void readOrDuplicate(Path file, JsonText text) {
        if (file.getFileName().toString().startsWith("y_object_duplicated_key")) {
            assertThatThrownBy(() -> JsonTree.parse(text)).hasMessageContaining("duplicate key");
        } else {
            assertThat(JsonTree.parse(text).size()).as(file.toString()).isPositive();
        }
    }

    private static void readOrRefuse(JsonText text) {
        try {
            assertThat(JsonTree.parse(text).size()).isPositive();
        } catch (JsonSyntaxException e) {
            assertThat(e.offset()).isBetween(0, text.length());
        }
    }
}
