package io.github.parityworkbench.diff.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.parityworkbench.diff.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The public test data beside the checkout; tests that need it are skipped where it is missing. */
final class PublicData {
    private PublicData() {}

    static Path folder(String name) {
        String root = System.getProperty("parity.data");
        Path folder = root != null ? Path.of(root, name) : nearest(Path.of("shared", "data", name));
        assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
        return folder;
    }

    private static Path nearest(Path relative) {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(relative))) {
                return at.resolve(relative);
            }
        }
        return start.resolveSibling(relative);
    }

    static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonText text(JsonNode node) {
        return JsonText.of(node instanceof MissingNode ? "null" : node.toString());
    }
}
