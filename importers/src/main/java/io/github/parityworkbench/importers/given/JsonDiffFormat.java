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
import java.util.Set;

/** What json-diff prints: the documents with marks on names and elements that differ. */
public final class JsonDiffFormat extends GivenFormat {
    private static final String ADDED = "__added";
    private static final String DELETED = "__deleted";
    private static final String EQUAL = "\" \"";
    private static final Set<String> MARKS = Set.of(EQUAL, "\"-\"", "\"+\"", "\"~\"");

    /** The format, which has no settings. */
    public JsonDiffFormat() {}

    @Override
    public String name() {
        return "json-diff";
    }

    @Override
    Match recognise(JsonText list) {
        return isMarked(list) ? Match.CERTAIN : Match.NO;
    }

    private static boolean isMarked(JsonText value) {
        Map<String, JsonText> members = JsonMembers.of(value);
        if (members.containsKey("__old") && members.containsKey("__new")) {
            return true;
        }
        if (members.keySet().stream()
                .anyMatch(name -> name.endsWith(ADDED) || name.endsWith(DELETED))) {
            return true;
        }
        return members.values().stream().anyMatch(JsonDiffFormat::isMarked)
                || isMarkedArray(JsonElements.of(value));
    }

    /** Whether each element has a mark, and one of them that of a difference. */
    private static boolean isMarkedArray(List<JsonText> elements) {
        List<String> marks = elements.stream().map(JsonDiffFormat::mark).toList();
        return MARKS.containsAll(marks) && marks.stream().anyMatch(mark -> !mark.equals(EQUAL));
    }

    /** The mark before the value of an element as written; empty where there is none. */
    private static String mark(JsonText element) {
        List<JsonText> pair = JsonElements.of(element);
        return pair.isEmpty() || pair.size() > 2 ? "" : pair.get(0).toString();
    }

    @Override
    void read(JsonText list, GivenDifferences given, ExchangeDraft draft) {
        boolean object = list.byteAt(0) == '{';
        if (!isContainer(list) || (object && !isEmpty(list) && !isMarked(list))) {
            throw new RecordException("it has none of the marks that json-diff makes");
        }
        read(list, FieldPath.ROOT, given);
    }

    private static void read(JsonText value, FieldPath at, GivenDifferences given) {
        Map<String, JsonText> members = JsonMembers.of(value);
        if (members.containsKey("__old") && members.containsKey("__new")) {
            given.changed(Part.BODY, at, members.get("__old"), members.get("__new"));
            return;
        }
        members.forEach(
                (name, inner) -> {
                    if (name.endsWith(ADDED)) {
                        given.extra(Part.BODY, at.member(without(name, ADDED)), inner);
                    } else if (name.endsWith(DELETED)) {
                        given.missing(Part.BODY, at.member(without(name, DELETED)), inner);
                    } else {
                        read(inner, at.member(name), given);
                    }
                });
        readElements(JsonElements.of(value), at, given);
    }

    private static String without(String name, String mark) {
        return name.substring(0, name.length() - mark.length());
    }

    /** Elements as pairs of a mark and a value; an equal one may have no value. */
    private static void readElements(
            List<JsonText> elements, FieldPath at, GivenDifferences given) {
        int left = 0;
        int right = 0;
        for (JsonText element : elements) {
            List<JsonText> pair = JsonElements.of(element);
            JsonText value = pair.size() == 2 ? pair.get(1) : null;
            switch (mark(element)) {
                case EQUAL -> {
                    left++;
                    right++;
                }
                case "\"-\"" -> given.missing(Part.BODY, at.index(left++), value);
                case "\"+\"" -> given.extra(Part.BODY, at.index(right++), value);
                case "\"~\"" -> {
                    if (value != null) {
                        read(value, at.index(left), given);
                    }
                    left++;
                    right++;
                }
                default -> throw new RecordException("an element has no mark of json-diff");
            }
        }
    }
}
