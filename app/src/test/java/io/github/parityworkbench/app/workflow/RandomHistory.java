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
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import io.github.parityworkbench.localdb.MigrationState;
import io.github.parityworkbench.localdb.TriageChange;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What somebody may do to a workspace, one step after another, and what is to be left of it. */
final class RandomHistory implements AutoCloseable {
    private static final String MAP = "$.byUser";
    private static final int LOGS = 3;
    private static final int RECORDS = 120;
    private static final CensusLimits LIMITS = new CensusLimits(2_000, 10_000, 100, 90);

    /** After today, since journals bear the times of the real clock. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2900, 5, 1);

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

    private final Path folder;
    private final Random random;
    private final String seed;
    private final List<String> steps = new ArrayList<>();
    private final List<Path> logs = new ArrayList<>();
    private final Set<Integer> begun = new LinkedHashSet<>();
    private final Set<Integer> grown = new HashSet<>();
    private final Deque<List<Rule>> rules = new ArrayDeque<>(List.of(List.of()));
    private List<ArrayKey> keys = List.of();
    private LocalDate today = FIRST_DAY;
    private Workspace workspace;

    RandomHistory(Path folder, int seed) throws IOException {
        this.folder = folder;
        this.seed = "seed " + seed;
        random = new Random(seed);
        for (int log = 0; log < LOGS; log++) {
            logs.add(VariedLogs.write(folder, log, RECORDS));
        }
        workspace = Workspaces.open(folder.resolve("w"));
    }

    private static RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }

    private static ArrayKey key(String path, String... fields) {
        return new ArrayKey(EndpointPattern.parse("get*"), FieldPath.parse(path), List.of(fields));
    }

    Workspace workspace() {
        return workspace;
    }

    /** The seed, by which it can be had again, and the steps. */
    @Override
    public String toString() {
        return seed + " " + steps;
    }

    @Override
    public void close() {
        workspace.close();
    }

    private Clock clock() {
        return Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private ApplyRules apply() {
        return new ApplyRules(workspace, clock());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void note(String step) {
        steps.add(step);
    }

    void step() throws IOException {
        int imports = 4;
        switch (random.nextInt(steps.isEmpty() ? imports : 16)) {
            case 0, 1, 2 -> importLog(random.nextInt(LOGS));
            case 3 -> importBeginning(random.nextInt(LOGS));
            case 4, 5 -> changeRules();
            case 6 -> undo();
            case 7 -> changeKeys();
            case 8 -> endDays();
            case 9, 10, 11, 12 -> triage();
            case 13 -> setState();
            case 14 -> upkeep();
            default -> {
                note("reopen");
                workspace.close();
                reopen(workspace.folder());
            }
        }
    }

    private void importLog(int log) throws IOException {
        boolean stopped = random.nextInt(3) == 0 && !grown.contains(log);
        int stopAfter = stopped ? 1 + random.nextInt(RECORDS) : 0;
        boolean reference = !stopped && random.nextInt(3) == 0;
        note("import " + log + " stop " + stopAfter + (reference ? " reference" : ""));
        begun.add(log);
        if (stopped) {
            Cancellation cancellation = new Cancellation();
            load(
                    workspace,
                    StoppingFormat.of(logs.get(log), stopAfter, cancellation),
                    false,
                    cancellation);
        } else {
            load(workspace, logs.get(log), reference);
        }
    }

    private void importBeginning(int log) throws IOException {
        if (begun.add(log)) {
            int records = 1 + random.nextInt(RECORDS);
            boolean reference = random.nextBoolean();
            note("import " + records + " of " + log + (reference ? " reference" : ""));
            grown.add(log);
            Path beginning = folder.resolve("beginning-" + steps.size() + ".ndjson");
            Files.write(beginning, Files.readAllLines(logs.get(log)).subList(0, records));
            load(workspace, beginning, reference);
        }
    }

    private void load(Workspace into, Path log, boolean reference) throws IOException {
        load(
                into,
                LogSelection.of(List.of(log.toString()), "native"),
                reference,
                new Cancellation());
    }

    private void load(
            Workspace into, LogSelection selection, boolean reference, Cancellation cancellation)
            throws IOException {
        new ImportLogs(into, clock(), LIMITS)
                .run(
                        selection,
                        Threads.of(1 + random.nextInt(2)).withReference(reference),
                        ProgressListener.NONE,
                        cancellation);
    }

    private void changeRules() {
        List<Rule> some = new ArrayList<>(RULES);
        Collections.shuffle(some, random);
        List<Rule> now = List.copyOf(some.subList(0, random.nextInt(5)));
        note("rules " + now.stream().map(Rule::id).toList());
        apply().replaceAll(now, ProgressListener.NONE, new Cancellation());
        if (!now.equals(rules.peek())) {
            rules.push(now);
        }
    }

    private void undo() {
        note("undo");
        boolean undone = apply().undo(ProgressListener.NONE, new Cancellation());
        assertThat(undone).as("%s", this).isEqualTo(rules.size() > 1);
        if (undone) {
            rules.pop();
        }
        assertThat(apply().list()).as("%s", this).isEqualTo(rules.peek());
    }

    private void changeKeys() throws IOException {
        keys = random.nextBoolean() ? List.of() : List.of(any(KEYS));
        note("keys " + keys);
        new CompareAgain(workspace, LIMITS)
                .replaceAll(keys, ProgressListener.NONE, new Cancellation());
    }

    private void endDays() {
        today = today.plusDays(2);
        note("today " + today);
        if (random.nextBoolean()) {
            apply().settleExpired();
        }
    }

    private void triage() {
        List<GroupRow> groups = groupsToDecideAbout();
        if (!groups.isEmpty()) {
            GroupRow group = any(groups);
            TriageChange change = change(group);
            note(change.about().label() + " " + change.value() + " of " + group.key());
            workspace.triage().decide(List.of(change), "somebody");
        }
    }

    /** Half of the time of the map, whose members are one group in some imports only. */
    private List<GroupRow> groupsToDecideAbout() {
        boolean ofMap = random.nextBoolean();
        return workspace.groups().list(GroupFilter.ALL).stream()
                .filter(row -> !ofMap || row.key().path().toString().startsWith(MAP))
                .toList();
    }

    private TriageChange change(GroupRow group) {
        List<String> id = List.of(group.id());
        String name = random.nextInt(3) == 0 ? null : "it " + steps.size();
        return switch (random.nextInt(5)) {
            case 0 -> TriageChange.note(id, name);
            case 1 -> TriageChange.ticket(id, name);
            case 2 -> TriageChange.assignee(id, name);
            case 3 -> TriageChange.labels(id, name == null ? List.of() : List.of("b", "a"));
            default -> TriageChange.status(id, verdict(group));
        };
    }

    private GroupVerdict verdict(GroupRow group) {
        return switch (random.nextInt(5)) {
            case 0 -> GroupVerdict.snoozedUntil(today);
            case 1 -> GroupVerdict.snoozedUntil(LocalDate.of(2000, 1, 1));
            case 2 -> GroupVerdict.snoozedUntil(group.exchanges());
            case 3 -> GroupVerdict.PORTED_BUG;
            default -> new GroupVerdict(GroupStatus.FIXED);
        };
    }

    private void setState() {
        List<EndpointRow> endpoints = workspace.endpoints().list();
        if (!endpoints.isEmpty()) {
            EndpointRow endpoint = any(endpoints);
            MigrationState state = any(List.of(MigrationState.values()));
            note(endpoint.endpoint() + " is " + state);
            workspace.endpointStates().set(endpoint.endpoint(), state);
        }
    }

    private void upkeep() throws IOException {
        switch (random.nextInt(3)) {
            case 0 -> {
                note("compact");
                workspace.compact((done, total) -> true);
            }
            case 1 -> restore();
            default -> loseDatabase();
        }
    }

    private void restore() {
        note("restore");
        Path backup = folder.resolve("backup-" + steps.size());
        workspace.backup(backup, (done, total) -> true);
        workspace.close();
        Path restored = folder.resolve("w-" + steps.size());
        Workspace.restore(backup, restored, (done, total) -> true);
        reopen(restored);
    }

    /** What was decided comes back from the journal. */
    private void loseDatabase() throws IOException {
        note("lose the database");
        workspace.close();
        Files.delete(workspace.folder().resolve("workspace.mv.db"));
        begun.clear();
        grown.clear();
        reopen(workspace.folder());
    }

    private void reopen(Path at) {
        workspace = Workspaces.open(at);
        apply().settle();
    }

    /** Imports the rest of every log that was begun. */
    void end() throws IOException {
        for (int log : begun) {
            load(workspace, logs.get(log), random.nextBoolean());
        }
        apply().settle();
    }

    /** Brings what is left at the end into a workspace that has only the journal. */
    void doneAtOnce(Workspace fresh) throws IOException {
        for (int log : begun) {
            load(fresh, logs.get(log), false);
        }
        new ApplyRules(fresh, clock())
                .replaceAll(rules.getFirst(), ProgressListener.NONE, new Cancellation());
        new CompareAgain(fresh, LIMITS).replaceAll(keys, ProgressListener.NONE, new Cancellation());
    }
}
