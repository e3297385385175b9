package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses a mapping for a log with the answers of one system: an object with a status or body. */
final class SideGuess {
    private static final int LEVELS = 3;

    private SideGuess() {}

    static Optional<Mapping> of(List<JsonText> records) {
        for (JsonText record : records) {
            Map<Pointer, JsonText> places = places(record);
            for (Map.Entry<Pointer, JsonText> place : places.entrySet()) {
                Map<Field, Pointer> fields = new EnumMap<>(Field.class);
                ResponseShape.map(Side.CONTROL, place.getKey(), place.getValue(), fields);
                if (!place.getKey().equals(fields.get(Field.CONTROL_BODY))) {
                    surroundings(records, place.getKey(), fields);
                    return Optional.of(forBothSides(fields));
                }
            }
        }
        return Optional.empty();
    }

    /** The objects of a record, the outer ones first, but for what was asked. */
    private static Map<Pointer, JsonText> places(JsonText record) {
        Map<Pointer, JsonText> places = new LinkedHashMap<>();
        places.put(Pointer.ROOT, record);
        Map<Pointer, JsonText> outer = Map.copyOf(places);
        for (int level = 1; level < LEVELS; level++) {
            Map<Pointer, JsonText> inner = new LinkedHashMap<>();
            outer.forEach(
                    (pointer, object) ->
                            JsonMembers.of(object)
                                    .forEach(
                                            (name, value) -> {
                                                JsonText inside =
                                                        EmbeddedJson.unwrapped(
                                                                value, JsonScanner.MAXIMUM_DEPTH);
                                                if (!Words.REQUEST.contains(Words.normalized(name))
                                                        && !JsonMembers.of(inside).isEmpty()) {
                                                    inner.put(pointer.child(name), inside);
                                                }
                                            }));
            places.putAll(inner);
            outer = inner;
        }
        return places;
    }

    private static void surroundings(
            List<JsonText> records, Pointer response, Map<Field, Pointer> fields) {
        for (int length = response.tokens().size(); length >= 0; length--) {
            Pointer around = new Pointer(response.tokens().subList(0, length));
            for (JsonText record : records) {
                JsonText object = record;
                for (String name : around.tokens()) {
                    JsonText inner = JsonMembers.of(object).get(name);
                    object = inner == null ? JsonText.of("{}") : inner;
                    object = EmbeddedJson.unwrapped(object, JsonScanner.MAXIMUM_DEPTH);
                }
                Surroundings.map(around, JsonMembers.of(object), fields);
            }
        }
    }

    private static Mapping forBothSides(Map<Field, Pointer> fields) {
        Map<Field, Pointer> both = new EnumMap<>(fields);
        fields.forEach(
                (field, pointer) -> {
                    switch (field) {
                        case CONTROL_STATUS -> both.put(Field.CANDIDATE_STATUS, pointer);
                        case CONTROL_HEADERS -> both.put(Field.CANDIDATE_HEADERS, pointer);
                        case CONTROL_BODY -> both.put(Field.CANDIDATE_BODY, pointer);
                        case CONTROL_DURATION -> both.put(Field.CANDIDATE_DURATION, pointer);
                        default -> {}
                    }
                });
        return new Mapping(both);
    }
}
