package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.List;

/** The elements of an array as slices. */
public final class JsonElements {
    private static final int DEPTH = 512;

    private JsonElements() {}

    /** The elements of valid JSON; none where it is not an array. */
    public static List<JsonText> of(JsonText value) {
        byte[] bytes = value.toBytes();
        JsonScanner scanner = new JsonScanner(DEPTH).reset(bytes, 0, bytes.length);
        List<JsonText> elements = new ArrayList<>();
        if (scanner.peek() == '[') {
            scanner.enterArray();
            while (scanner.nextElement()) {
                elements.add(scanner.value());
            }
        }
        return elements;
    }
}
