package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parityworkbench.diff.cause.TestLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The groups of two real logs against a list that was read and judged by hand. A line is an
 * endpoint with its totals, or a group with its cause; what was found is left in {@code target}.
 */
class RealLogTest {
    @ParameterizedTest
    @ValueSource(strings = {"json-server-0.17-to-1.0", "graphql-apollo2-to-apollo4"})
    void groupsARealLogIntoAFewThatMeanOneThingEach(String name) throws Exception {
        Path log = log(name + ".ndjson.gz");
        assumeThat(log).as("the sample log " + name + " is there").exists();
        List<String> found = describe(TestExchanges.aggregated(NativeLog.read(log)));
        Files.write(Path.of("target", name + ".groups.txt"), found);
        assertThat(found).isEqualTo(TestLines.of(RealLogTest.class, name + ".groups.txt").toList());
    }

    /** The logs are the demo's, which belongs to the app; here they are borrowed. */
    private static Path log(String name) {
        return Path.of(
                "../app/src/main/resources/io/github/parityworkbench/app/workflow/demo", name);
    }

    private static List<String> describe(Aggregation aggregation) {
        PathLearner learner = new PathLearner();
        aggregation.groups().forEach(learner::add);
        List<String> lines = new ArrayList<>();
        aggregation
                .endpoints()
                .forEach(
                        each ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT,
                                                "%s: %d of %d",
                                                each.endpoint(),
                                                each.mismatched(),
                                                each.exchanges())));
        aggregation
                .groups()
                .forEach(
                        group ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT,
                                                "%s | %s",
                                                learner.finalKey(group.key()),
                                                group.cause().label())));
        return lines;
    }
}
