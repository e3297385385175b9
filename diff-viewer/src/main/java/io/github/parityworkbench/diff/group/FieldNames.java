package io.github.parityworkbench.diff.group;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which fields of which types the differences of a group are at: the first few by name. */
final class FieldNames {
    private static final int MOST = 8;

    private final TreeSet<String> names = new TreeSet<>();

    void add(@Nullable String name) {
        if (name != null && names.add(name) && names.size() > MOST) {
            names.pollLast();
        }
    }

    void merge(FieldNames other) {
        other.names.forEach(this::add);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    void write(CompactWriter out) {
        out.number(names.size());
        names.forEach(out::text);
    }

    static FieldNames read(CompactReader in) {
        FieldNames names = new FieldNames();
        int size = in.upTo(MOST);
        for (int i = 0; i < size; i++) {
            names.add(in.text());
        }
        return names;
    }
}
