package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members of an object as slices: strictly, for records, or as far as they can be read, for
 * recognising formats.
 */
public final class JsonMembers {
    private JsonMembers() {}

    /**
     * The members of a whole record, which is checked; a byte order mark before it is passed over.
     *
     * @throws MalformedJsonException if it is not one valid object, or has a member twice
     */
    public static Map<String, JsonText> strict(byte[] record, int depth) {
        int from = ByteOrderMark.length(record);
        JsonScanner scanner = new JsonScanner(depth).reset(record, from, record.length);
        Map<String, JsonText> members = new LinkedHashMap<>();
        scanner.enterObject();
        while (scanner.nextMember()) {
            int at = scanner.start();
            if (members.put(scanner.name(), scanner.value()) != null) {
                throw new MalformedJsonException("a member that is there twice", at, false);
            }
        }
        scanner.finish();
        return members;
    }

    /**
     * The members in their order; none where it is not an object. Bytes that break off or are
     * broken give the members before, and a broken object or array as far as it goes.
     */
    public static Map<String, JsonText> of(JsonText value) {
        byte[] bytes = value.toBytes();
        JsonScanner scanner =
                new JsonScanner(JsonScanner.MAXIMUM_DEPTH).reset(bytes, 0, bytes.length);
        Map<String, JsonText> members = new LinkedHashMap<>();
        String name = null;
        int start = -1;
        try {
            scanner.enterObject();
            while (scanner.nextMember()) {
                name = scanner.name();
                start = -1;
                scanner.peek();
                start = scanner.position();
                members.put(name, scanner.value());
                name = null;
            }
        } catch (MalformedJsonException broken) {
            if (name != null && start >= 0 && (bytes[start] == '{' || bytes[start] == '[')) {
                members.put(name, JsonText.of(bytes, start, bytes.length));
            }
        }
        return Collections.unmodifiableMap(members);
    }
}
