package io.github.parityworkbench.diff;

import java.util.Objects;

/** One step of a {@link FieldPath}. */
public sealed interface Segment {

    /** The member of an object with this name; the name may hold any characters. */
    record Member(String name) implements Segment {
        public Member {
            Objects.requireNonNull(name);
        }

        // What Java makes for records is much slower where it is not optimised.
        @Override
        public boolean equals(Object other) {
            return this == other || (other instanceof Member that && name.equals(that.name));
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** The element of an array at this index, from 0. */
    record Index(int index) implements Segment {
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("negative array index " + index);
            }
        }
    }

    /** A step that stands for many, as generalised paths have them. */
    enum Wildcard implements Segment {
        /** Any element of an array, written {@code [*]}. */
        ANY_INDEX,
        /** Any member of an object whose keys are data, written {@code .*}. */
        ANY_MEMBER
    }
}
