package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.List;

/** The elements of an array as slices. */
public final class JsonElements {
    private JsonElements() {}

    /**
     * The elements; none where it is not an array. Bytes that break off or are broken give the
     * elements before, and a broken object or array as far as it goes.
     */
    public static List<JsonText> of(JsonText value) {
        byte[] bytes = value.toBytes();
        JsonScanner scanner =
                new JsonScanner(JsonScanner.MAXIMUM_DEPTH).reset(bytes, 0, bytes.length);
        List<JsonText> elements = new ArrayList<>();
        int start = -1;
        try {
            scanner.enterArray();
            while (scanner.nextElement()) {
                start = -1;
                start = scanner.start();
                elements.add(scanner.value());
                start = -1;
            }
        } catch (MalformedJsonException broken) {
            if (start >= 0 && (bytes[start] == '{' || bytes[start] == '[')) {
                elements.add(JsonText.of(bytes, start, bytes.length));
            }
        }
        return elements;
    }
}
