package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.mapping.SideWords.Pair;
import io.github.parityworkbench.importers.reading.GivenDifferences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Guesses a mapping from the names in the first records of a log: members that differ only in the
 * word for the old and the new system, such as {@code old_body} and {@code new_body}, at any level,
 * also inside of strings that hold JSON.
 */
final class MappingGuess {
    private static final int LEVELS = 4;

    private MappingGuess() {}

    /** An object in a record: what it holds and where it is. */
    private record Place(Pointer pointer, Map<String, JsonText> members) {}

    /** A pair in a list of differences counts only where there is none outside. */
    static Optional<Mapping> of(List<JsonText> records) {
        return of(records, false).or(() -> of(records, true));
    }

    /** Where a record has both documents outside of lists of differences. */
    static Optional<Mapping> ofDocuments(JsonText record) {
        return of(List.of(record), false);
    }

    /** Where one side of a record is no response, the next records may show more of it. */
    private static Optional<Mapping> of(List<JsonText> records, boolean inLists) {
        Optional<Found> first = Optional.empty();
        for (JsonText record : records) {
            Optional<Found> found = find(record, inLists);
            if (found.isPresent() && isEven(found.get().fields())) {
                first = found;
                break;
            }
            first = first.isPresent() ? first : found;
        }
        first.ifPresent(
                found -> {
                    secondary(found.place(), found.fields());
                    surroundings(records, found.place().pointer(), inLists, found.fields());
                });
        return first.map(found -> new Mapping(found.fields()));
    }

    /** A pair of responses in an object of a record. */
    private record Found(Place place, Map<Field, Pointer> fields) {}

    private static Optional<Found> find(JsonText record, boolean inLists) {
        List<Place> places = places(record, inLists);
        for (SideWords words : SideWords.KNOWN) {
            for (Place place : places) {
                Map<Field, Pointer> fields = sides(words, place);
                if (isEnough(fields)) {
                    return Optional.of(new Found(place, fields));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether both sides say their status or none, and have their bodies at the same depth. */
    private static boolean isEven(Map<Field, Pointer> fields) {
        return fields.containsKey(Field.CONTROL_STATUS)
                        == fields.containsKey(Field.CANDIDATE_STATUS)
                && depth(fields.get(Field.CONTROL_BODY)) == depth(fields.get(Field.CANDIDATE_BODY));
    }

    private static int depth(@Nullable Pointer pointer) {
        return pointer == null ? 0 : pointer.tokens().size();
    }

    /** The objects of a record, the outer ones first. */
    private static List<Place> places(JsonText record, boolean inLists) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Pointer.ROOT, JsonMembers.of(record)));
        int from = 0;
        for (int level = 1; level < LEVELS; level++) {
            int to = places.size();
            for (Place place : List.copyOf(places.subList(from, to))) {
                place.members()
                        .forEach(
                                (name, value) -> {
                                    if (inLists || !GivenDifferences.MEMBERS.contains(name)) {
                                        addPlace(place, name, value, places);
                                    }
                                });
            }
            from = to;
        }
        return places;
    }

    private static void addPlace(Place parent, String name, JsonText value, List<Place> places) {
        Map<String, JsonText> members =
                JsonMembers.of(EmbeddedJson.unwrapped(value, JsonScanner.MAXIMUM_DEPTH));
        if (!members.isEmpty()) {
            places.add(new Place(parent.pointer().child(name), members));
        }
    }

    private static Map<Field, Pointer> sides(SideWords words, Place place) {
        Map<Field, Pointer> fields = new EnumMap<>(Field.class);
        for (Pair pair : words.pairs(place.members())) {
            JsonText control = place.members().get(pair.control());
            JsonText candidate = place.members().get(pair.candidate());
            Pointer left = place.pointer().child(pair.control());
            Pointer right = place.pointer().child(pair.candidate());
            if (control == null || candidate == null) {
                continue;
            }
            if (Words.STATUS.contains(pair.rest())) {
                fields.putIfAbsent(Field.CONTROL_STATUS, left);
                fields.putIfAbsent(Field.CANDIDATE_STATUS, right);
            } else if (Words.HEADERS.contains(pair.rest())) {
                fields.putIfAbsent(Field.CONTROL_HEADERS, left);
                fields.putIfAbsent(Field.CANDIDATE_HEADERS, right);
            } else if (Words.DURATION.contains(pair.rest())) {
                fields.putIfAbsent(Field.CONTROL_DURATION, left);
                fields.putIfAbsent(Field.CANDIDATE_DURATION, right);
            } else if (isBody(pair.rest()) && !fields.containsKey(Field.CONTROL_BODY)) {
                bodies(left, control, right, candidate, fields);
            }
        }
        return fields;
    }

    private static void bodies(
            Pointer left,
            JsonText control,
            Pointer right,
            JsonText candidate,
            Map<Field, Pointer> fields) {
        if (ResponseShape.isWrapper(control) || ResponseShape.isWrapper(candidate)) {
            fields.put(Field.CONTROL_BODY, left);
            fields.put(Field.CANDIDATE_BODY, right);
        } else {
            ResponseShape.map(Side.CONTROL, left, control, fields);
            ResponseShape.map(Side.CANDIDATE, right, candidate, fields);
        }
    }

    private static boolean isBody(String rest) {
        return rest.isEmpty() || Words.BODY.contains(rest) || Words.WEAK_BODY.contains(rest);
    }

    private static boolean isEnough(Map<Field, Pointer> fields) {
        return fields.containsKey(Field.CONTROL_BODY) && fields.containsKey(Field.CANDIDATE_BODY);
    }

    private static void secondary(Place place, Map<Field, Pointer> fields) {
        JsonText second = place.members().get("secondary");
        boolean taken = fields.containsValue(place.pointer().child("secondary"));
        if (second != null && !taken && !JsonMembers.of(second).isEmpty()) {
            ResponseShape.map(Side.SECONDARY, place.pointer().child("secondary"), second, fields);
        }
    }

    /** Looks for everything else beside the pair and in the objects around it, nearest first. */
    private static void surroundings(
            List<JsonText> records, Pointer pair, boolean inLists, Map<Field, Pointer> fields) {
        for (int length = pair.tokens().size(); length >= 0; length--) {
            Pointer around = new Pointer(pair.tokens().subList(0, length));
            for (JsonText record : records) {
                for (Place place : places(record, inLists)) {
                    if (place.pointer().equals(around)) {
                        Surroundings.map(around, place.members(), fields);
                    }
                }
            }
        }
    }
}
