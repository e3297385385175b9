package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.importers.json.JsonScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the differences that a record gives in place of the documents. */
public final class GivenDifferences {
    /** What logs call a list of differences that is a member of a record. */
    public static final Set<String> MEMBERS =
            Set.of("diff", "delta", "patch", "differences", "changes");

    /** Stands for a value that the log does not have. */
    public static final JsonText NOT_GIVEN = JsonStrings.quote("(not given)");

    private static final JsonText OTHER_ORDER = JsonStrings.quote("(in another order)");

    private final List<Difference> differences = new ArrayList<>();

    /** None yet. */
    public GivenDifferences() {}

    /**
     * Makes sure that a path has no more steps than a document may be deep.
     *
     * @throws RecordException if it has
     */
    public static void requireSteps(int steps) {
        if (steps > JsonScanner.MAXIMUM_DEPTH) {
            throw new RecordException(
                    "a path has more than " + JsonScanner.MAXIMUM_DEPTH + " steps");
        }
    }

    /** Something in control only; a value that is not known stands as {@link #NOT_GIVEN}. */
    public void missing(Part part, FieldPath path, @Nullable JsonText control) {
        add(part, path, Kind.MISSING, control == null ? NOT_GIVEN : control, null);
    }

    /** Something in the candidate only. */
    public void extra(Part part, FieldPath path, @Nullable JsonText candidate) {
        add(part, path, Kind.EXTRA, null, candidate == null ? NOT_GIVEN : candidate);
    }

    /**
     * Two values; which kind of difference they are is told by their types, where both are known.
     */
    public void changed(
            Part part, FieldPath path, @Nullable JsonText control, @Nullable JsonText candidate) {
        boolean sameType = control == null || candidate == null || type(control) == type(candidate);
        add(
                part,
                path,
                sameType ? Kind.VALUE : Kind.TYPE,
                control == null ? NOT_GIVEN : control,
                candidate == null ? NOT_GIVEN : candidate);
    }

    /** The elements of an array in another order. */
    public void reordered(Part part, FieldPath array) {
        if (differences.stream()
                .noneMatch(d -> d.kind() == Kind.ORDER && d.leftPath().equals(array))) {
            add(part, array, Kind.ORDER, NOT_GIVEN, OTHER_ORDER);
        }
    }

    /** All of them, in the order in which they came. */
    public List<Difference> toList() {
        return List.copyOf(differences);
    }

    private void add(
            Part part,
            FieldPath path,
            Kind kind,
            @Nullable JsonText control,
            @Nullable JsonText candidate) {
        differences.add(new Difference(part, path, path, kind, control, candidate, false));
    }

    /** The first byte tells it; digits and the minus are all numbers, t and f both booleans. */
    private static int type(JsonText value) {
        int first = value.byteAt(0);
        return first == '-' || (first >= '0' && first <= '9') ? '0' : first == 'f' ? 't' : first;
    }
}
