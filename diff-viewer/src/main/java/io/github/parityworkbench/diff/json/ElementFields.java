package io.github.parityworkbench.diff.json;

import java.util.List;
import java.util.Set;

/** The fields of an array's elements, as far as they may be keys; whatever they are read from. */
interface ElementFields {
    /** A key that most elements have is in one of so many at the beginning. */
    int FIRST = 4;

    /** How many elements there are. */
    int size();

    /**
     * The names of the strings and numbers in the first few elements, and of the ids of objects in
     * them, behind those of these and a dot: {@code node.id}.
     */
    Set<String> names();

    /** The values of the member with this name; of one inside of others where none has it. */
    KeyColumn column(String name);

    /** The values of several members together. */
    default KeyColumn column(List<String> names) {
        KeyColumn column = column(names.get(0));
        for (String name : names.subList(1, names.size())) {
            column = column.with(column(name));
        }
        return column;
    }
}
