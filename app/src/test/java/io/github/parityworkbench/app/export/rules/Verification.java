package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether another tool with the rules that were written for it silences what our engine does: less
 * only where the verdict has a narrowing, and more only where it has a widening that can be the
 * reason.
 */
final class Verification {
    private static final ExportContext CONTEXT =
            new ExportContext(LocalDate.of(2026, 3, 1), List.of(VerifiedSamples.ENDPOINT));

    /** The widenings that tell which differences they take along; any other may take all. */
    private static final Set<String> LIMITED =
            Set.of(Losses.EVERY_ENDPOINT, Losses.EVERY_KIND, Losses.ANY_CAUSE, Losses.INSIDE);

    /** A tool: which samples it calls equal under each file. */
    interface Tool {
        List<List<Boolean>> equal(List<String> files, List<Sample> samples) throws Exception;
    }

    private Verification() {}

    static void verify(RuleDialect dialect, Tool tool) throws Exception {
        List<Sample> generated = VerifiedSamples.generated();
        verify(dialect, rules(), generated, tool);
        List<Sample> real = VerifiedSamples.real();
        assertThat(real).hasSizeGreaterThan(10);
        verify(dialect, rulesFor(real), real, tool);
    }

    /** Rules of all sorts for the generated samples. */
    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(RuleDialectsTest.rules());
        rules.addAll(
                CanonicalRules.read(
                        """
                        version: 1
                        rules:
                          - {id: elsewhere, path: $.total, endpoints: [getUser]}
                          - {id: ids, path: "$.items[*].id"}
                          - {id: at-values, path: "$.list[*].at", kinds: [value]}
                          - {id: grid, path: "$.grid[*][*]"}
                          - {id: order, path: "$..*", kinds: [order]}
                          - {id: unordered, path: "$..*", action: unordered}
                          - {id: grid-order, path: "$.grid[*]", action: unordered}
                          - {id: near-list, path: "$.list[*].at", action: {tolerance: 5}}
                          - {id: first, path: "$.list[0]"}
                          - {id: gone, path: "$.list[*]", kinds: [missing]}
                          - {id: all-items, path: "$.items[*].*"}
                          - {id: times, path: $.created, when: {timesWithin: 1500ms}}
                          - {id: instant, path: $.created, action: timestamps}
                          - {id: extras, path: "$..*", kinds: [extra]}
                          - {id: names, path: "$.users[*].n", action: case-insensitive}
                          - {id: odd-quote, path: "$['q\\"u']['[0]']"}
                          - {id: big, path: $.big, action: {tolerance: 2}}
                          - {id: inner, path: $.inner, action: {tolerance: 20}}
                          - {id: list-order, path: $.list, action: unordered}
                          - {id: grid-element, path: "$.grid[0]", action: unordered}
                          - {id: grid-off, path: "$.grid[1][0]"}
                          - {id: only-missing, path: $.prefs.*, kinds: [missing]}
                          - {id: only-type, path: "$..at", kinds: [type]}
                          - {id: only-extra, path: $.prefs.u1.nick, kinds: [extra]}
                          - {id: to-seventeen, path: $.total, when: {candidate: {equals: 17.0}}}
                          - {id: near, path: $.total, when: {numbersWithin: 0.005}}
                          - {id: nothing, path: $.session, when: {candidate: {oneOf: [null, "other"]}}}
                          - {id: spelt, path: $.note, when: {candidate: {matches: "^o.+r$"}}}
                        """,
                        "r"));
        return rules;
    }

    /** A rule for each real difference, alone and with its kind. */
    private static List<Rule> rulesFor(List<Sample> samples) {
        List<Rule> rules = new ArrayList<>();
        for (Sample sample : samples.subList(0, Math.min(24, samples.size()))) {
            PathPattern path = PathPattern.of(generalised(sample.differences().get(0).leftPath()));
            rules.add(Rule.builder("r" + rules.size(), path).build());
            rules.add(
                    Rule.builder("r" + rules.size(), path)
                            .kinds(sample.differences().get(0).kind())
                            .build());
        }
        return rules;
    }

    private static FieldPath generalised(FieldPath path) {
        return new FieldPath(
                path.segments().stream()
                        .map(
                                each ->
                                        each instanceof Segment.Index
                                                ? Segment.Wildcard.ANY_INDEX
                                                : each)
                        .toList());
    }

    private static void verify(
            RuleDialect dialect, List<Rule> rules, List<Sample> samples, Tool tool)
            throws Exception {
        List<String> files = new ArrayList<>();
        files.add(dialect.write(List.of(), CONTEXT).text());
        List<Rule> written = new ArrayList<>();
        List<RuleVerdict> verdicts = new ArrayList<>();
        for (Rule rule : rules) {
            RuleExport export = dialect.write(List.of(rule), CONTEXT);
            if (export.verdicts().get(0).fidelity() != Fidelity.NOT_EXPRESSIBLE) {
                files.add(export.text());
                written.add(rule);
                verdicts.add(export.verdicts().get(0));
            }
        }
        List<List<Boolean>> equal = tool.equal(files, samples);
        assertThat(equal).hasSameSizeAs(files);
        for (int s = 0; s < samples.size(); s++) {
            for (int f = 0; f < files.size() && samples.get(s).differences().isEmpty(); f++) {
                assertThat(equal.get(f).get(s))
                        .as("%s calls equal documents equal with%n%s", dialect.name(), files.get(f))
                        .isTrue();
            }
        }
        List<String> wrong = new ArrayList<>();
        int silenced = 0;
        for (int s = 0; s < samples.size(); s++) {
            // What the tool does not see without rules tells nothing about them.
            for (int r = 0; r < written.size() && !equal.get(0).get(s); r++) {
                boolean there = equal.get(r + 1).get(s);
                boolean here = silence(List.of(written.get(r)), samples.get(s));
                silenced += there && here ? 1 : 0;
                if (there != here
                        && !isSaid(written.get(r), verdicts.get(r), samples.get(s), there)) {
                    wrong.add(
                            "%s %s: here %s, there %s: %s"
                                    .formatted(
                                            written.get(r).id() + " " + written.get(r).path(),
                                            verdicts.get(r),
                                            here,
                                            there,
                                            samples.get(s)));
                }
            }
        }
        assertThat(wrong).as(dialect.name()).isEmpty();
        assertThat(silenced).as(dialect.name()).isPositive();
    }

    /** Whether with these rules nothing of the sample counts. */
    static boolean silence(List<Rule> rules, Sample sample) {
        return sample.differences().stream()
                .allMatch(each -> rules.stream().anyMatch(rule -> silences(rule, each)));
    }

    private static boolean silences(Rule rule, Difference difference) {
        return rule.covers(VerifiedSamples.ENDPOINT)
                && (rule.silences(difference, Cause.UNEXPLAINED)
                        || rule.silences(difference, Cause.VOLATILE_ID));
    }

    /** Whether the verdict tells that the tool silences this, or that it does not. */
    private static boolean isSaid(
            Rule rule, RuleVerdict verdict, Sample sample, boolean silencedThere) {
        return silencedThere
                ? sample.differences().stream()
                        .filter(each -> !silences(rule, each))
                        .allMatch(each -> isWider(rule, verdict, each))
                : !verdict.narrowings().isEmpty();
    }

    private static boolean isWider(Rule rule, RuleVerdict verdict, Difference difference) {
        List<String> reasons = verdict.widenings();
        return !LIMITED.containsAll(reasons)
                || (reasons.contains(Losses.EVERY_ENDPOINT)
                        && !rule.covers(VerifiedSamples.ENDPOINT))
                || (reasons.contains(Losses.EVERY_KIND) && rule.selectsPathOf(difference))
                || (reasons.contains(Losses.INSIDE)
                        && (isInside(rule, difference.leftPath())
                                || isInside(rule, difference.rightPath())));
    }

    private static boolean isInside(Rule rule, FieldPath path) {
        return IntStream.range(0, path.depth())
                .anyMatch(
                        depth ->
                                rule.path()
                                        .matches(new FieldPath(path.segments().subList(0, depth))));
    }
}
