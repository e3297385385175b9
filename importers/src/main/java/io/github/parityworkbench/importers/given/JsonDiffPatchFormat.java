package io.github.parityworkbench.importers.given;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.GivenDifferences;
import io.github.parityworkbench.importers.reading.RecordException;
import java.util.List;
import java.util.Map;

/**
 * Deltas of jsondiffpatch. One without arrays looks like any object of lists, so that others are
 * asked first.
 */
public final class JsonDiffPatchFormat extends GivenFormat {
    private static final String ARRAY = "_t";

    /** The format, which has no settings. */
    public JsonDiffPatchFormat() {}

    @Override
    public String name() {
        return "jsondiffpatch";
    }

    @Override
    Match recognise(JsonText list) {
        return isDelta(list) ? (hasArray(list) ? Match.CERTAIN : Match.POSSIBLE) : Match.NO;
    }

    private static boolean isDelta(JsonText value) {
        Map<String, JsonText> members = JsonMembers.of(value);
        return members.isEmpty()
                ? isChange(JsonElements.of(value))
                : members.entrySet().stream()
                        .allMatch(m -> m.getKey().equals(ARRAY) || isDelta(m.getValue()));
    }

    private static boolean isChange(List<JsonText> change) {
        return switch (change.size()) {
            case 1 -> true;
            case 2 -> !isSameContainer(change.get(0), change.get(1));
            case 3 -> change.get(2).toString().matches("[023]");
            default -> false;
        };
    }

    /** Of two objects or two arrays there would be a delta of what is in them. */
    private static boolean isSameContainer(JsonText left, JsonText right) {
        return isContainer(left) && left.byteAt(0) == right.byteAt(0);
    }

    private static boolean hasArray(JsonText value) {
        Map<String, JsonText> members = JsonMembers.of(value);
        return isArray(members) || members.values().stream().anyMatch(inner -> hasArray(inner));
    }

    private static boolean isArray(Map<String, JsonText> members) {
        JsonText mark = members.get(ARRAY);
        return mark != null && mark.toString().equals("\"a\"");
    }

    @Override
    void read(JsonText list, GivenDifferences given, ExchangeDraft draft) {
        if (!isDelta(list) && !list.toString().matches("\\{\\s*}")) {
            throw new RecordException("it is not a delta of jsondiffpatch");
        }
        read(list, FieldPath.ROOT, given);
    }

    private static void read(JsonText delta, FieldPath at, GivenDifferences given) {
        Map<String, JsonText> members = JsonMembers.of(delta);
        if (members.isEmpty()) {
            change(JsonElements.of(delta), at, given);
            return;
        }
        boolean array = isArray(members);
        members.forEach(
                (name, inner) -> {
                    if (!name.equals(ARRAY)) {
                        read(inner, array ? element(at, name) : at.member(name), given);
                    }
                });
    }

    /** Indexes of control start with an underscore. */
    private static FieldPath element(FieldPath array, String name) {
        String index = name.startsWith("_") ? name.substring(1) : name;
        if (!index.matches("[0-9]{1,9}")) {
            throw new RecordException("an index of an array is not a number");
        }
        return array.index(Integer.parseInt(index));
    }

    private static void change(List<JsonText> change, FieldPath at, GivenDifferences given) {
        if (change.isEmpty() || change.size() > 3) {
            throw new RecordException("a change is no list of one to three values");
        }
        if (change.size() == 1) {
            given.extra(Part.BODY, at, change.get(0));
        } else if (change.size() == 2) {
            given.changed(Part.BODY, at, change.get(0), change.get(1));
        } else if (change.get(2).toString().equals("0")) {
            given.missing(Part.BODY, at, change.get(0));
        } else if (change.get(2).toString().equals("2")) {
            // Of a long text there is only what changed in it.
            given.changed(Part.BODY, at, null, change.get(0));
        } else {
            given.reordered(Part.BODY, at.parent());
        }
    }
}
