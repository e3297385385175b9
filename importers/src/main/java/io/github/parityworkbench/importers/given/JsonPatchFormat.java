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
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Patches of RFC 6902 that turn control into the candidate. An old value is known only where the
 * patch tests it first.
 */
public final class JsonPatchFormat extends GivenFormat {
    /** The format, which has no settings. */
    public JsonPatchFormat() {}

    @Override
    public String name() {
        return "json-patch";
    }

    @Override
    Match recognise(JsonText list) {
        List<JsonText> operations = JsonElements.of(list);
        return !operations.isEmpty()
                        && operations.stream()
                                .map(JsonMembers::of)
                                .allMatch(o -> o.containsKey("op") && o.containsKey("path"))
                ? Match.CERTAIN
                : Match.NO;
    }

    @Override
    void read(JsonText list, GivenDifferences given, ExchangeDraft draft) {
        if (list.byteAt(0) != '[') {
            throw new RecordException("it is not a list of operations");
        }
        Map<FieldPath, JsonText> tested = new HashMap<>();
        for (JsonText operation : JsonElements.of(list)) {
            Map<String, JsonText> members = JsonMembers.of(operation);
            FieldPath path = path(members.get("path"));
            JsonText value = members.get("value");
            String name = text(members.get("op"));
            switch (name == null ? "" : name) {
                case "test" -> {
                    if (value != null) {
                        tested.put(path, value);
                    }
                }
                case "add", "copy" -> given.extra(Part.BODY, path, value);
                case "remove" -> given.missing(Part.BODY, path, tested.get(path));
                case "replace" -> given.changed(Part.BODY, path, tested.get(path), value);
                case "move" -> {
                    FieldPath from = path(members.get("from"));
                    given.missing(Part.BODY, from, tested.get(from));
                    given.extra(Part.BODY, path, tested.get(from));
                }
                default -> throw new RecordException("an operation is not one of RFC 6902");
            }
        }
    }

    /**
     * A pointer as a path. A number may be an index or a name, which only the document tells: it
     * mostly is an index. The place behind the last element stands as the first.
     */
    private static FieldPath path(@Nullable JsonText value) {
        if (value == null || !value.toString().startsWith("\"")) {
            throw new RecordException("an operation has no path");
        }
        String pointer = Scalars.text(value);
        FieldPath path = FieldPath.ROOT;
        if (pointer == null) {
            return path;
        }
        if (!pointer.startsWith("/")) {
            throw new RecordException("a path is not a JSON Pointer");
        }
        String[] tokens = pointer.substring(1).split("/", -1);
        GivenDifferences.requireSteps(tokens.length);
        for (String token : tokens) {
            if (token.matches("0|[1-9][0-9]{0,8}")) {
                path = path.index(Integer.parseInt(token));
            } else if (token.equals("-")) {
                path = path.index(0);
            } else {
                path = path.member(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return path;
    }

    private static @Nullable String text(@Nullable JsonText value) {
        return value == null ? null : Scalars.text(value);
    }
}
