package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Values;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which JSON types the values of a group have on either side, {@code null} aside. */
final class ValueTypes {
    private final Set<NodeType> seen = EnumSet.noneOf(NodeType.class);

    void add(Difference difference) {
        add(difference.control());
        add(difference.candidate());
    }

    private void add(@Nullable JsonText value) {
        if (value != null && Values.type(value) != NodeType.NULL) {
            seen.add(Values.type(value));
        }
    }

    void merge(ValueTypes other) {
        seen.addAll(other.seen);
    }

    Set<NodeType> seen() {
        return seen;
    }

    void write(CompactWriter out) {
        out.number(seen.size());
        seen.forEach(type -> out.text(type.name().toLowerCase(Locale.ROOT)));
    }

    static ValueTypes read(CompactReader in) {
        ValueTypes types = new ValueTypes();
        int size = in.size();
        for (int i = 0; i < size; i++) {
            types.seen.add(NodeType.valueOf(in.text().toUpperCase(Locale.ROOT)));
        }
        return types;
    }
}
