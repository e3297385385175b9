package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.importers.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pointers merged by their common beginnings, so that one walk finds what all of them mean. */
final class PointerTree {
    private final Map<String, PointerTree> children = new LinkedHashMap<>();
    private final List<Field> fields = new ArrayList<>(1);

    static PointerTree of(Mapping mapping) {
        PointerTree root = new PointerTree();
        mapping.fields()
                .forEach(
                        (field, pointer) -> {
                            PointerTree node = root;
                            for (String token : pointer.tokens()) {
                                node = node.children.computeIfAbsent(token, t -> new PointerTree());
                            }
                            node.fields.add(field);
                        });
        return root;
    }

    /** The fields that are right here. */
    List<Field> fields() {
        return fields;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    @Nullable PointerTree child(String token) {
        return children.get(token);
    }
}
