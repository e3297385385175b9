package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a value is a response with status and body, or the body itself. */
final class ResponseShape {
    private ResponseShape() {}

    /**
     * Whether a value with a status is a body that wraps its data and says more beside them, such
     * as {@code {"code":200,"message":"ok","data":{}}}: taken for a response, it would lose that.
     */
    static boolean isWrapper(JsonText value) {
        Map<String, JsonText> members = members(value);
        return member(members, Words.BODY) == null
                && member(members, Words.WEAK_BODY) != null
                && member(members, Words.BESIDE_DATA) != null;
    }

    private static Map<String, JsonText> members(JsonText value) {
        return JsonMembers.of(EmbeddedJson.unwrapped(value, JsonScanner.MAXIMUM_DEPTH));
    }

    /** Maps what can be found of this side's response in a value. */
    static void map(Side side, Pointer pointer, JsonText value, Map<Field, Pointer> fields) {
        Map<String, JsonText> members = members(value);
        String status = member(members, Words.STATUS);
        boolean hasStatus = status != null && isHttpStatus(members.get(status));
        String body = member(members, Words.BODY);
        if (body == null && hasStatus) {
            body = member(members, Words.WEAK_BODY);
        }
        if ((body == null && !hasStatus) || isWrapper(value)) {
            fields.put(Field.body(side), pointer);
            return;
        }
        JsonText inner = body == null ? null : members.get(body);
        if (body != null && inner != null && !hasStatus && isResponse(inner)) {
            map(side, pointer.child(body), inner, fields);
            return;
        }
        put(Field.body(side), pointer, body, fields);
        put(Field.status(side), pointer, hasStatus ? status : null, fields);
        put(Field.headers(side), pointer, member(members, Words.HEADERS), fields);
        put(Field.duration(side), pointer, member(members, Words.DURATION), fields);
    }

    private static boolean isResponse(JsonText value) {
        Map<String, JsonText> members = members(value);
        String status = member(members, Words.STATUS);
        return member(members, Words.BODY) != null
                || (status != null && isHttpStatus(members.get(status)));
    }

    static @Nullable String member(Map<String, JsonText> members, Set<String> names) {
        for (String name : members.keySet()) {
            if (names.contains(Words.normalized(name))) {
                return name;
            }
        }
        return null;
    }

    static boolean isHttpStatus(@Nullable JsonText value) {
        Integer status = value == null ? null : Scalars.status(value);
        return status != null && status >= 100 && status < 600;
    }

    private static void put(
            Field field, Pointer parent, @Nullable String name, Map<Field, Pointer> fields) {
        if (name != null) {
            fields.put(field, parent.child(name));
        }
    }
}
