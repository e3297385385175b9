package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Measures rules and queries on a workspace that {@link LargeWorkspace} made: {@code FOLDER}. */
public final class WorkspaceTiming {
    private static final int QUERIES = 200;

    private WorkspaceTiming() {}

    private interface Work {
        void run();
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        try (Workspace workspace = Workspaces.open(Path.of(arguments[0]))) {
            rules(workspace);
            queries(workspace);
        }
    }

    private static void rules(Workspace workspace) {
        List<Rule> rules =
                List.of(
                        rule("one-group", "$.data.list1[*].field4").endpoints("operation3").build(),
                        rule("one-field", "$..field7").build(),
                        rule("rare", "$.data.rare[*].*").build(),
                        rule("every-field", "$..*").build(),
                        rule("by-cause", "$..*").causes(Cause.LETTER_CASE).build(),
                        rule("by-index", "$.data.list2[0].field8").build(),
                        rule("any-first", "$.data.*[0].*").build(),
                        rule("by-values", "$..field5")
                                .when(RuleJson.readCondition("{\"both\":{\"matches\":\"^[a-f]\"}}"))
                                .build(),
                        rule("tolerance", "$..*")
                                .action(new Action.Tolerance(BigDecimal.ONE))
                                .build());
        apply(workspace, "none", List.of());
        apply(workspace, "none", List.of());
        for (Rule rule : rules) {
            apply(workspace, "add " + rule.id(), List.of(rule));
            Rule off = rule.toBuilder().enabled(false).build();
            apply(workspace, "turn off " + rule.id(), List.of(off));
            time(
                    "preview " + rule.id(),
                    () -> workspace.rules().preview(rule, ReapplyProgress.NONE));
        }
        List<Rule> all = new ArrayList<>(rules);
        all.remove(3);
        apply(workspace, "add all but every-field", all);
        all.add(rule("one-more", "$..field11").build());
        apply(workspace, "add one more", all);
        all.remove(0);
        apply(workspace, "take the first away", all);
        apply(workspace, "none", List.of());
        Rule times =
                rule("times", "$..*").action(new Action.Timestamps(Duration.ofSeconds(2))).build();
        apply(workspace, "add times", List.of(times));
        apply(workspace, "none", List.of());
    }

    private static RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }

    private static void apply(Workspace workspace, String what, List<Rule> rules) {
        time(
                what,
                () ->
                        workspace
                                .rules()
                                .reapply(
                                        new RuleSet(rules),
                                        LocalDate.of(2026, 6, 1),
                                        ReapplyProgress.NONE));
    }

    private static void time(String what, Work work) {
        long wall = System.nanoTime();
        long cpu = cpu();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                what,
                (System.nanoTime() - wall) / 1e9,
                (cpu() - cpu) / 1e9);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void queries(Workspace workspace) {
        List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
        System.out.println(groups.size() + " groups");
        percentiles("group list", () -> workspace.groups().list(GroupFilter.ALL));
        Random random = new Random(1);
        percentiles(
                "samples of a group",
                () ->
                        workspace
                                .exchanges()
                                .samples(groups.get(random.nextInt(groups.size())).id(), 0, 10));
        percentiles(
                "any page of 100 of any group",
                () -> {
                    GroupRow group = groups.get(random.nextInt(groups.size()));
                    long last = Math.max(1, group.exchanges() - 99);
                    workspace
                            .exchanges()
                            .samples(group.id(), (long) (random.nextDouble() * last), 100);
                });
        List<GroupRow> rarest = groups.subList(groups.size() - 10, groups.size());
        percentiles(
                "page of 100 of the rarest groups",
                () -> workspace.exchanges().samples(rarest.get(random.nextInt(10)).id(), 0, 100));
    }

    private static void percentiles(String what, Work work) {
        double[] milliseconds = new double[QUERIES];
        for (int i = -50; i < QUERIES; i++) {
            long before = System.nanoTime();
            work.run();
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                what,
                milliseconds[QUERIES / 2],
                milliseconds[QUERIES * 95 / 100]);
    }
}
