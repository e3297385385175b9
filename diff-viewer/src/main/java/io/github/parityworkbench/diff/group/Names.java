package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment.Member;
import java.util.Optional;

/** The names in a path. */
final class Names {
    private Names() {}

    /** The name of the member that a path ends in; none where it ends in anything else. */
    static Optional<String> last(FieldPath path) {
        return path.depth() > 0 && path.segments().get(path.depth() - 1) instanceof Member member
                ? Optional.of(member.name())
                : Optional.empty();
    }

    /** The name of the last member on a path; none where it has none. */
    static Optional<String> innermost(FieldPath path) {
        FieldPath rest = path;
        while (rest.depth() > 0 && last(rest).isEmpty()) {
            rest = rest.parent();
        }
        return last(rest);
    }
}
