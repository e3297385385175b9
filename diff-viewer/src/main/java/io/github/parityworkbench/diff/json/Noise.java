package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places of control at which a second copy of the same system answers otherwise. */
final class Noise {
    /**
     * A place, and what is unstable there.
     *
     * @param kind the order, that there is something more, or else the value, whatever became of it
     */
    private record Place(Part part, FieldPath path, Kind kind) {
        static Place of(Difference difference) {
            Kind kind = difference.kind();
            boolean value = kind != Kind.ORDER && kind != Kind.EXTRA;
            return new Place(difference.part(), difference.leftPath(), value ? Kind.VALUE : kind);
        }
    }

    private final Set<Place> places = new HashSet<>();

    Noise(Collection<Difference> differences) {
        for (Difference difference : differences) {
            places.add(Place.of(difference));
        }
    }

    /** The same differences, those at such a place, or inside one, marked. */
    List<Difference> mark(List<Difference> differences) {
        return differences.stream().map(this::mark).toList();
    }

    private Difference mark(Difference difference) {
        return isNoise(difference)
                ? new Difference(
                        difference.part(),
                        difference.leftPath(),
                        difference.rightPath(),
                        difference.kind(),
                        difference.control(),
                        difference.candidate(),
                        true)
                : difference;
    }

    /**
     * An unstable order says nothing of the elements, and unstable elements nothing of the order;
     * one that is there only now and then says nothing of the one that stands at its place else.
     */
    private boolean isNoise(Difference difference) {
        FieldPath path = difference.leftPath();
        boolean noise = places.contains(Place.of(difference));
        while (!noise && path.depth() > 0) {
            path = path.parent();
            noise = places.contains(new Place(difference.part(), path, Kind.VALUE));
        }
        return noise;
    }
}
