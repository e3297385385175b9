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
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What DeepDiff found, as JSON: paths of Python under the kind of change. */
public final class DeepDiffFormat extends GivenFormat {
    private static final Set<String> KINDS =
            Set.of(
                    "values_changed",
                    "type_changes",
                    "dictionary_item_added",
                    "dictionary_item_removed",
                    "iterable_item_added",
                    "iterable_item_removed");

    /** The format, which has no settings. */
    public DeepDiffFormat() {}

    @Override
    public String name() {
        return "deepdiff";
    }

    @Override
    Match recognise(JsonText list) {
        return JsonMembers.of(list).keySet().stream().anyMatch(KINDS::contains)
                ? Match.CERTAIN
                : Match.NO;
    }

    @Override
    void read(JsonText list, GivenDifferences given, ExchangeDraft draft) {
        if (!isContainer(list) || (!isEmpty(list) && recognise(list) == Match.NO)) {
            throw new RecordException("it has none of the kinds of change that DeepDiff finds");
        }
        JsonMembers.of(list)
                .forEach(
                        (kind, changes) -> {
                            switch (kind) {
                                case "values_changed", "type_changes" ->
                                        each(changes, (at, values) -> changed(at, values, given));
                                case "dictionary_item_added", "iterable_item_added" ->
                                        each(
                                                changes,
                                                (at, value) -> given.extra(Part.BODY, at, value));
                                case "dictionary_item_removed", "iterable_item_removed" ->
                                        each(
                                                changes,
                                                (at, value) -> given.missing(Part.BODY, at, value));
                                default -> draft.unknown().add(kind, changes);
                            }
                        });
    }

    private static void changed(FieldPath at, JsonText values, GivenDifferences given) {
        Map<String, JsonText> pair = JsonMembers.of(values);
        given.changed(Part.BODY, at, pair.get("old_value"), pair.get("new_value"));
    }

    /** An object of paths with values, or a list of paths alone. */
    private static void each(JsonText changes, BiConsumer<FieldPath, JsonText> change) {
        JsonMembers.of(changes).forEach((path, value) -> change.accept(path(path), value));
        for (JsonText path : JsonElements.of(changes)) {
            String text = Scalars.text(path);
            if (text != null) {
                change.accept(path(text), GivenDifferences.NOT_GIVEN);
            }
        }
    }

    /** Reads {@code root['items'][0].name}. */
    private static FieldPath path(String text) {
        if (!text.startsWith("root")) {
            throw new RecordException("a path does not start with root");
        }
        FieldPath path = FieldPath.ROOT;
        int at = "root".length();
        for (int steps = 1; at < text.length(); steps++) {
            GivenDifferences.requireSteps(steps);
            if (text.charAt(at) == '.') {
                int end = at + 1;
                while (end < text.length() && ".[".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                path = path.member(text.substring(at + 1, end));
                at = end;
                continue;
            }
            char quote = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            boolean quoted = quote == '\'' || quote == '"';
            int end = text.indexOf(quoted ? quote + "]" : "]", at + (quoted ? 2 : 1));
            if (text.charAt(at) != '[' || end < 0) {
                throw new RecordException("a path cannot be read");
            }
            path =
                    quoted
                            ? path.member(text.substring(at + 2, end))
                            : step(path, text.substring(at + 1, end));
            at = end + (quoted ? 2 : 1);
        }
        return path;
    }

    private static FieldPath step(FieldPath path, String index) {
        return index.matches("[0-9]{1,9}")
                ? path.index(Integer.parseInt(index))
                : path.member(index);
    }
}
