package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.diff.view.DiffRows;
import io.github.parityworkbench.localdb.StoredExchange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Lays out the differences of an exchange without bodies: each side's values under their paths. */
final class GivenRows {
    private GivenRows() {}

    static DiffRows of(StoredExchange stored, JsonDiffer differ) {
        Map<String, JsonText> control = new LinkedHashMap<>();
        Map<String, JsonText> candidate = new LinkedHashMap<>();
        for (ClassifiedDifference each : stored.differences()) {
            Difference difference = each.difference();
            if (difference.part() == Part.BODY) {
                put(difference.leftPath(), difference.control(), control);
                put(difference.rightPath(), difference.candidate(), candidate);
            }
        }
        return DiffRows.of(differ.diff(object(control), object(candidate)));
    }

    /** Where the value of that path stands in what is shown. */
    static FieldPath place(FieldPath path) {
        return FieldPath.ROOT.member(path.toString());
    }

    /** A path may be there more than once, as where a log does not tell elements apart. */
    private static void put(
            FieldPath path, @Nullable JsonText value, Map<String, JsonText> values) {
        if (value != null) {
            String name = path.toString();
            for (int number = 2; values.containsKey(name); number++) {
                name = path + " (" + number + ")";
            }
            values.put(name, value);
        }
    }

    private static JsonText object(Map<String, JsonText> values) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        values.forEach((name, value) -> members.add(JsonStrings.quote(name) + ":" + value));
        return JsonText.of(members.toString());
    }
}
