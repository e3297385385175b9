package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Where a foreign log has what the native log has. A body or headers may be there as a string that
 * holds JSON.
 *
 * @param fields at least a body or a status for control and for candidate
 */
public record Mapping(Map<Field, Pointer> fields) {
    private static final int DEPTH = 8;

    public Mapping {
        Map<Field, Pointer> copy = new EnumMap<>(Field.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
        for (Side side : new Side[] {Side.CONTROL, Side.CANDIDATE}) {
            if (!copy.containsKey(Field.body(side)) && !copy.containsKey(Field.status(side))) {
                throw new IllegalArgumentException(
                        "the mapping says neither "
                                + Field.body(side).label()
                                + " nor "
                                + Field.status(side).label());
            }
        }
    }

    /**
     * Reads what {@link #write} writes: one JSON object of pointers, such as {@code
     * {"control.body":"/old","candidate.body":"/new"}}.
     *
     * @throws IllegalArgumentException if it is not one; the message says what and where
     */
    public static Mapping read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonScanner scanner = new JsonScanner(DEPTH).reset(bytes, 0, bytes.length);
        Map<Field, Pointer> fields = new EnumMap<>(Field.class);
        try {
            scanner.enterObject();
            while (scanner.nextMember()) {
                Field field = Field.ofLabel(scanner.name());
                if (fields.put(field, Pointer.parse(scanner.string())) != null) {
                    throw new IllegalArgumentException(
                            "the mapping says twice where " + field.label() + " is");
                }
            }
            scanner.finish();
        } catch (MalformedJsonException malformed) {
            throw new IllegalArgumentException(
                    "the mapping is not a JSON object of pointers: "
                            + malformed.reason()
                            + " at byte "
                            + malformed.offset(),
                    malformed);
        }
        return new Mapping(fields);
    }

    /** The mapping as one JSON object, a member a line, in the order of {@link Field}. */
    public String write() {
        StringJoiner members = new StringJoiner(",\n  ", "{\n  ", "\n}\n");
        fields.forEach(
                (field, pointer) -> {
                    JsonText name = JsonStrings.quote(field.label());
                    members.add(name + ": " + JsonStrings.quote(pointer.toString()));
                });
        return members.toString();
    }
}
