package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.List;

/** The elements of an array as slices. */
public final class JsonElements {
    private JsonElements() {}

    /** The elements as far as they can be read; none where it is not an array. */
    public static List<JsonText> of(JsonText value) {
        byte[] bytes = value.toBytes();
        JsonScanner scanner =
                new JsonScanner(JsonScanner.MAXIMUM_DEPTH).reset(bytes, 0, bytes.length);
        List<JsonText> elements = new ArrayList<>();
        try {
            scanner.enterArray();
            while (scanner.nextElement()) {
                elements.add(scanner.value());
            }
        } catch (MalformedJsonException broken) {
            return elements;
        }
        return elements;
    }
}
