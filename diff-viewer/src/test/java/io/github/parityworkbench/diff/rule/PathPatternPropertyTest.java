package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathPatternPropertyTest {

    @Property(seed = "1")
    void whatIsWrittenIsReadBack(@ForAll("patterns") PathPattern pattern) {
        assertThat(PathPattern.parse(pattern.toString())).isEqualTo(pattern);
    }

    @Property(seed = "1")
    void matchesExactlyWhatTheDefinitionSelects(
            @ForAll("patterns") PathPattern pattern, @ForAll("paths") FieldPath path) {
        assertThat(pattern.matches(path)).isEqualTo(selected(pattern.steps(), path.segments()));
    }

    @Property(seed = "1")
    void whatCoversAPatternSelectsAllThatItSelects(
            @ForAll("patterns") PathPattern wide,
            @ForAll("patterns") PathPattern narrow,
            @ForAll("paths") FieldPath path) {
        if (wide.covers(narrow) && narrow.matches(path)) {
            assertThat(wide.matches(path)).isTrue();
        }
        assertThat(wide.covers(wide)).isTrue();
    }

    /** The definition, followed blindly: a step of any depth may skip any number of segments. */
    private static boolean selected(List<PathStep> steps, List<Segment> segments) {
        if (steps.isEmpty()) {
            return segments.isEmpty();
        }
        if (segments.isEmpty()) {
            return false;
        }
        PathStep first = steps.get(0);
        List<Segment> rest = segments.subList(1, segments.size());
        return (first.selects(segments.get(0)) && selected(steps.subList(1, steps.size()), rest))
                || (first.anyDepth() && selected(steps, rest));
    }

    @Provide
    Arbitrary<PathPattern> patterns() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        selectors().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(PathStep::new)
                .list()
                .ofMaxSize(5)
                .map(PathPattern::of);
    }

    private static Arbitrary<Selector> selectors() {
        Arbitrary<Selector> names =
                Arbitraries.of("a", "b", "x'y", "\u0001").map(Selector.Name::new);
        Arbitrary<Selector> indexes = Arbitraries.integers().between(0, 2).map(Selector.Index::new);
        Arbitrary<Selector> wildcards = Arbitraries.create(Selector.Wildcard::new);
        Arbitrary<Selector> slices =
                Combinators.combine(
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(1, 3).injectNull(0.3),
                                Arbitraries.integers().between(1, 2))
                        .as(
                                (start, length, step) ->
                                        new Selector.Slice(
                                                start,
                                                length == null ? null : start + length,
                                                step));
        return Arbitraries.oneOf(names, indexes, wildcards, slices);
    }

    @Provide
    Arbitrary<FieldPath> paths() {
        Arbitrary<Segment> members =
                Arbitraries.of("a", "b", "x'y", "\u0001").map(Segment.Member::new);
        Arbitrary<Segment> elements = Arbitraries.integers().between(0, 3).map(Segment.Index::new);
        return Arbitraries.oneOf(members, elements).list().ofMaxSize(7).map(FieldPath::new);
    }
}
