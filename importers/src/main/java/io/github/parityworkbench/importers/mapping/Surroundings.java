package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.reading.Scalars;
import io.github.parityworkbench.importers.reading.Timestamps;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds, by their names, the members that say when, where and what was asked. */
final class Surroundings {
    private Surroundings() {}

    /** Maps what the members of one object say, where nothing nearer has said it. */
    static void map(Pointer at, Map<String, JsonText> members, Map<Field, Pointer> fields) {
        put(Field.ID, Words.ID, Surroundings::isText, at, members, fields);
        put(Field.TIMESTAMP, Words.TIMESTAMP, Surroundings::isMoment, at, members, fields);
        put(Field.ENDPOINT, Words.ENDPOINT, Surroundings::isText, at, members, fields);
        put(Field.OPERATION, Words.OPERATION, Surroundings::isText, at, members, fields);
        put(Field.STATE, Words.STATE, Surroundings::isText, at, members, fields);
        put(Field.TRACE_ID, Words.TRACE_ID, Surroundings::isText, at, members, fields);
        put(Field.MATCHED, Words.MATCHED, v -> Scalars.truth(v) != null, at, members, fields);
        for (Map.Entry<String, JsonText> member : members.entrySet()) {
            if (Words.REQUEST.contains(Words.normalized(member.getKey()))) {
                request(at.child(member.getKey()), member.getValue(), fields);
            }
        }
        put(Field.METHOD, Words.METHOD, Surroundings::isText, at, members, fields);
        put(Field.URL, Words.URL, Surroundings::isText, at, members, fields);
        put(Field.REQUEST_HEADERS, Words.REQUEST_HEADERS, v -> true, at, members, fields);
        put(Field.REQUEST_BODY, Words.REQUEST_BODY, v -> true, at, members, fields);
    }

    private static void request(Pointer at, JsonText value, Map<Field, Pointer> fields) {
        Map<String, JsonText> members =
                JsonMembers.of(EmbeddedJson.unwrapped(value, JsonScanner.MAXIMUM_DEPTH));
        put(Field.METHOD, Words.METHOD, Surroundings::isText, at, members, fields);
        put(Field.URL, Words.URL, Surroundings::isText, at, members, fields);
        put(Field.REQUEST_HEADERS, Words.HEADERS, v -> true, at, members, fields);
        put(Field.REQUEST_BODY, Words.BODY, v -> true, at, members, fields);
    }

    private static void put(
            Field field,
            Set<String> names,
            Predicate<JsonText> fits,
            Pointer at,
            Map<String, JsonText> members,
            Map<Field, Pointer> fields) {
        String name = ResponseShape.member(members, names);
        JsonText value = name == null ? null : members.get(name);
        if (name != null
                && value != null
                && !fields.containsKey(field)
                && !fields.containsValue(at.child(name))
                && fits.test(value)) {
            fields.put(field, at.child(name));
        }
    }

    private static boolean isText(JsonText value) {
        return Scalars.text(value) != null;
    }

    private static boolean isMoment(JsonText value) {
        return Timestamps.read(value) != null;
    }
}
