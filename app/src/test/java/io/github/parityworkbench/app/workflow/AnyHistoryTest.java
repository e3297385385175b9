package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.diff.rule.TextPattern;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever was done to a workspace in whatever order, it answers as one that begins with its
 * journal and into which the same logs were imported at once, under the rules and keys that are
 * left.
 */
class AnyHistoryTest {
    private static final String JOURNAL = "decisions.journal";
    private static final String MAP = "$.byUser";
    private static final int LOGS = 3;
    private static final int RECORDS = 120;
    private static final CensusLimits LIMITS = new CensusLimits(2_000, 10_000, 100, 90);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 1);

    private static final List<Rule> RULES =
            List.of(
                    rule("every-name", "$..name").build(),
                    rule("first", "$.rows[0].name").build(),
                    rule("ids", "$.rows[*].id").build(),
                    rule("map", "$.byUser.*").expires(FIRST_DAY.plusDays(3)).build(),
                    rule("one-of-map", "$.byUser['user-3']").build(),
                    rule("volatile", "$..*").causes(Cause.VOLATILE_ID).build(),
                    rule("offset", "$..*").causes(Cause.CONSTANT_OFFSET).build(),
                    rule("enum", "$..*").causes(Cause.ENUM_MAPPING).build(),
                    rule("renamed", "$.*").causes(Cause.RENAMED_FIELD).build(),
                    rule("gone", "$.gone").kinds(Kind.MISSING).endpoints("getRows").build(),
                    rule("null", "$.gone").action(new Action.NullIsAbsent()).build(),
                    rule("status", "$").part(Part.STATUS).expires(FIRST_DAY.plusDays(6)).build(),
                    rule("short", "$.rows[*].name")
                            .when(RuleJson.readCondition("{\"control\":{\"matches\":\"[0-4]$\"}}"))
                            .build(),
                    rule("replaced", "$..name")
                            .action(new Action.Replace(TextPattern.parse("[0-9]+"), "n"))
                            .build(),
                    rule("rows", "$.rows[*]").build(),
                    rule("unordered", "$.rows").action(new Action.Unordered("")).build(),
                    rule("off", "$..*").enabled(false).build());

    private static final List<ArrayKey> KEYS =
            List.of(key("$.rows", "name"), key("$.rows", "id"), key("$.rows"));

    @TempDir private Path folder;

    private static RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }

    private static ArrayKey key(String path, String... fields) {
        return new ArrayKey(EndpointPattern.parse("get*"), FieldPath.parse(path), List.of(fields));
    }

    /** What a workspace answers that its history is not to show in. */
    private static List<String> answers(Workspace workspace) {
        List<String> answers = new ArrayList<>();
        for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
            answers.add("group " + row);
            int samples = workspace.exchanges().samples(row.id(), 0, 10_000).size();
            assertThat(samples).isEqualTo((int) row.exchanges());
        }
        workspace.groups().list(GroupFilter.ACTIVE).forEach(row -> answers.add("active " + row));
        workspace.endpoints().list().forEach(row -> answers.add("endpoint " + row));
        workspace.rules().uses().forEach((id, use) -> answers.add("rule " + id + " " + use));
        workspace
                .imports()
                .list()
                .forEach(
                        row ->
                                answers.add(
                                        "import %d %d %d %d %d"
                                                .formatted(
                                                        row.number(),
                                                        row.exchanges(),
                                                        row.mismatched(),
                                                        row.differences(),
                                                        row.problems())));
        answers.add("problems " + workspace.problems().count());
        answers.add("keys " + new TreeMap<>(workspace.keys().learnt()));
        Collections.sort(answers);
        return answers;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12, 14})
    void showsInNothing(int seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        for (int log = 0; log < LOGS; log++) {
            files.add(VariedLogs.write(folder, log, RECORDS));
        }
        History history = new History(folder.resolve("w"), random, files);
        List<String> expected;
        List<String> actual;
        try {
            for (int step = 0; step < 12; step++) {
                history.step();
            }
            history.end();
            actual = answers(history.workspace);
            assertThat(history.workspace.verify((done, total) -> true)).contains(List.of());
        } finally {
            history.workspace.close();
        }
        Path beside = Files.createDirectory(folder.resolve("fresh"));
        Path journal = folder.resolve("w").resolve(JOURNAL);
        if (Files.exists(journal)) {
            Files.copy(journal, beside.resolve(JOURNAL));
        }
        try (Workspace fresh = Workspaces.open(beside)) {
            Clock clock = history.clock();
            for (int log : history.begun) {
                load(fresh, clock, files.get(log), 0);
            }
            new ApplyRules(fresh, clock)
                    .replaceAll(history.rules, ProgressListener.NONE, new Cancellation());
            new CompareAgain(fresh, LIMITS).replaceAll(history.keys, p -> {}, new Cancellation());
            expected = answers(fresh);
        }
        assertThat(actual).as("%s", history.steps).isEqualTo(expected);
    }

    private static void load(Workspace workspace, Clock clock, Path log, int stopAfter)
            throws IOException {
        Cancellation cancellation = new Cancellation();
        new ImportLogs(workspace, clock, LIMITS)
                .run(
                        StoppingFormat.of(log, stopAfter, cancellation),
                        Threads.of(1 + stopAfter % 2),
                        progress -> {},
                        cancellation);
    }

    private static final class History {
        private final Path home;
        private final Random random;
        private final List<Path> files;
        private final Set<Integer> begun = new LinkedHashSet<>();
        private final List<String> steps = new ArrayList<>();
        private List<Rule> rules = List.of();
        private List<ArrayKey> keys = List.of();
        private LocalDate today = FIRST_DAY;
        private Workspace workspace;

        History(Path home, Random random, List<Path> files) {
            this.home = home;
            this.random = random;
            this.files = files;
            workspace = Workspaces.open(home);
        }

        Clock clock() {
            return Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }

        private ApplyRules apply() {
            return new ApplyRules(workspace, clock());
        }

        void step() throws IOException {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> {
                    int which = random.nextInt(files.size());
                    int stop = random.nextInt(3) == 0 ? 1 + random.nextInt(RECORDS) : 0;
                    steps.add("import " + which + " stop " + stop);
                    begun.add(which);
                    load(workspace, clock(), files.get(which), stop);
                }
                case 3, 4 -> {
                    List<Rule> some = new ArrayList<>(RULES);
                    Collections.shuffle(some, random);
                    rules = List.copyOf(some.subList(0, random.nextInt(5)));
                    steps.add("rules " + rules.stream().map(Rule::id).toList());
                    apply().replaceAll(rules, ProgressListener.NONE, new Cancellation());
                }
                case 5 -> {
                    steps.add("undo");
                    if (apply().undo(ProgressListener.NONE, new Cancellation())) {
                        rules = apply().list();
                    }
                }
                case 6 -> {
                    keys = random.nextBoolean() ? List.of() : List.of(KEYS.get(random.nextInt(3)));
                    steps.add("keys " + keys);
                    new CompareAgain(workspace, LIMITS)
                            .replaceAll(keys, p -> {}, new Cancellation());
                }
                case 7 -> {
                    today = today.plusDays(2);
                    steps.add("today " + today);
                    if (random.nextBoolean()) {
                        apply().settleExpired();
                    }
                }
                case 8, 9, 10 -> {
                    List<GroupRow> groups = groupsToDecideAbout();
                    if (!groups.isEmpty()) {
                        GroupRow group = groups.get(random.nextInt(groups.size()));
                        steps.add("note on " + group.key());
                        TriageChange note =
                                TriageChange.note(List.of(group.id()), "note " + steps.size());
                        workspace.triage().decide(List.of(note), "somebody");
                    }
                }
                default -> {
                    steps.add("reopen");
                    workspace.close();
                    workspace = Workspaces.open(home);
                    apply().settle();
                }
            }
        }

        /** Half of the time of the map, whose members are one group in some imports only. */
        private List<GroupRow> groupsToDecideAbout() {
            boolean ofMap = random.nextBoolean();
            return workspace.groups().list(GroupFilter.ALL).stream()
                    .filter(row -> !ofMap || row.key().path().toString().startsWith(MAP))
                    .toList();
        }

        void end() throws IOException {
            for (int which : begun) {
                load(workspace, clock(), files.get(which), 0);
            }
            apply().settle();
        }
    }
}
