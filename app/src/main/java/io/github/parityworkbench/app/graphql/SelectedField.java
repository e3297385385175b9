package io.github.parityworkbench.app.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a query asks for, with fragments written out.
 *
 * @param key under which name it stands in the response: its alias, else its name
 * @param name its name in the type
 * @param condition the type of the innermost fragment around it within the same object, null where
 *     there is none
 * @param fields what is asked for of its value
 */
record SelectedField(
        String key, String name, @Nullable String condition, List<SelectedField> fields) {
    static final String TYPE_NAME = "__typename";

    SelectedField {
        fields = List.copyOf(fields);
    }
}
