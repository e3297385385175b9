package io.github.parityworkbench.importers;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where public test data lies: {@code shared/data} beside the checkout, or elsewhere if told. */
final class TestData {
    private TestData() {}

    static Path folder() {
        String told = System.getProperty("parity.data");
        if (told != null) {
            return Path.of(told);
        }
        Path nextTo = Path.of("").toAbsolutePath();
        while (nextTo != null) {
            Path data = nextTo.resolveSibling("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
            nextTo = nextTo.getParent();
        }
        return Path.of("../shared/data");
    }
}
