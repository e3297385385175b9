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
    private record Place(Part part, FieldPath path, boolean order) {}

    private final Set<Place> places = new HashSet<>();

    Noise(Collection<Difference> differences) {
        for (Difference difference : differences) {
            places.add(place(difference, difference.leftPath()));
        }
    }

    private static Place place(Difference difference, FieldPath path) {
        return new Place(difference.part(), path, difference.kind() == Kind.ORDER);
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
     * An unstable order says nothing of the elements, and unstable elements nothing of the order.
     */
    private boolean isNoise(Difference difference) {
        FieldPath path = difference.leftPath();
        boolean noise = places.contains(place(difference, path));
        while (!noise && path.depth() > 0) {
            path = path.parent();
            noise = places.contains(new Place(difference.part(), path, false));
        }
        return noise;
    }
}
