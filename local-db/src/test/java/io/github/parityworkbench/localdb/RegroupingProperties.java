package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.diff.rule.TextPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever rules follow on whatever others, all counts are those of looking at each difference. */
class RegroupingProperties {
    private static final int RECORDS = 200;
    private static final List<Rule> POOL =
            List.of(
                    rule("every-name", "$..name").build(),
                    rule("first-name", "$.items[0].name").build(),
                    rule("some-names", "$.items[1:3]['name', 'x']").build(),
                    rule("gone", "$.gone").endpoints("getUser").build(),
                    rule("gone-null", "$.gone").action(new Action.NullIsAbsent()).build(),
                    rule("gone-extra", "$.gone").kinds(Kind.EXTRA).build(),
                    rule("renamed", "$.*").causes(Cause.RENAMED_FIELD).build(),
                    rule("null-absent", "$..*").causes(Cause.NULL_VS_ABSENT).build(),
                    rule("unexplained", "$..name").causes(Cause.UNEXPLAINED).build(),
                    rule("status", "$").part(Part.STATUS).build(),
                    rule("short", "$.items[*].name")
                            .when(
                                    RuleJson.readCondition(
                                            "{\"control\":{\"matches\":\"^x{0,30}\\\\d$\"}}"))
                            .build(),
                    rule("replaced", "$..name")
                            .action(new Action.Replace(TextPattern.parse("^[xy0-9]{30,}$"), "long"))
                            .build(),
                    rule("unordered", "$..*").action(new Action.Unordered("")).build(),
                    rule("expired", "$..name").expires(LocalDate.of(2026, 5, 1)).build(),
                    rule("off", "$..name").enabled(false).build(),
                    rule("elsewhere", "$..name").endpoints("getNothing").build());

    private static Path parent;
    private static Workspace workspace;

    private static io.github.parityworkbench.diff.rule.RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }

    @BeforeContainer
    static void importOnce() throws IOException {
        parent = Files.createTempDirectory("regrouping");
        workspace = Workspaces.open(parent.resolve("w"));
        Logs.of(3).importAll(workspace, RECORDS, 40);
    }

    @AfterContainer
    static void delete() throws IOException {
        workspace.close();
        try (var files = Files.walk(parent)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    static Arbitrary<List<Rule>> rules() {
        return Arbitraries.of(POOL).list().uniqueElements().ofMaxSize(5);
    }

    @Provide
    static Arbitrary<Rule> oneRule() {
        return Arbitraries.of(POOL)
                .filter(rule -> rule.inForceOn(Logs.TODAY) && rule.expires() == null);
    }

    @Property(seed = "1", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void countsAreThoseOfEveryDifference(@ForAll("rules") List<Rule> rules) {
        workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);

        assertThat(counted()).isEqualTo(countedOneByOne(new RuleSet(rules)));
    }

    @Property(seed = "1", tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void aPreviewSaysWhatAddingTheRuleDoes(@ForAll("rules") List<Rule> others) {
        for (Rule rule : List.of(POOL.get(0), POOL.get(4), POOL.get(6), POOL.get(11))) {
            List<Rule> rules = new ArrayList<>(others);
            rules.remove(rule);
            workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);
            RulePreview preview =
                    workspace.rules().preview(rule, ReapplyProgress.NONE).orElseThrow();
            Map<String, Long> before = active();
            long mismatched = mismatched();

            rules.add(rule);
            workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);

            assertSays(preview, before, mismatched);
        }
    }

    @Property(seed = "1", tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void aPreviewOfAnEditedRuleSaysWhatItDoesBesideTheOthers(
            @ForAll("rules") List<Rule> others,
            @ForAll("oneRule") Rule edited,
            @ForAll("oneRule") Rule rule) {
        List<Rule> rules = new ArrayList<>(others);
        rules.remove(rule);
        workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);
        Map<String, Long> before = active();
        long mismatched = mismatched();
        int place = rules.size() / 2;
        rules.add(place, edited.toBuilder().id(rule.id()).build());
        workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);

        RulePreview preview = workspace.rules().preview(rule, ReapplyProgress.NONE).orElseThrow();

        rules.set(place, rule);
        workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);
        assertSays(preview, before, mismatched);
    }

    private static void assertSays(RulePreview preview, Map<String, Long> before, long mismatched) {
        Map<String, Long> after = active();
        assertThat(preview.differences()).isEqualTo(sum(before) - sum(after));
        assertThat(preview.exchangesSilenced()).isEqualTo(mismatched - mismatched());
        assertThat(preview.groupsSilenced())
                .containsExactlyInAnyOrderElementsOf(shrunk(before, id -> !after.containsKey(id)));
        assertThat(preview.groupsNarrowed())
                .containsExactlyInAnyOrderElementsOf(
                        shrunk(
                                before,
                                id -> after.getOrDefault(id, before.get(id)) < before.get(id)));
    }

    /** The occurrences that count, by group. */
    private static Map<String, Long> active() {
        Map<String, Long> active = new TreeMap<>();
        workspace
                .groups()
                .list(GroupFilter.ACTIVE)
                .forEach(row -> active.put(row.id(), row.activeOccurrences()));
        return active;
    }

    private static long mismatched() {
        return workspace.endpoints().list().stream().mapToLong(EndpointRow::mismatched).sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    private static List<String> shrunk(Map<String, Long> before, Predicate<String> how) {
        return before.keySet().stream().filter(how).toList();
    }

    private static List<String> counted() {
        List<String> lines = new ArrayList<>();
        for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
            lines.add(row.id() + " " + row.activeOccurrences());
        }
        for (GroupRow row : workspace.groups().list(GroupFilter.ACTIVE)) {
            lines.add("exchanges of " + row.id() + " " + row.exchanges());
        }
        workspace
                .endpoints()
                .list()
                .forEach(row -> lines.add(row.endpoint() + " " + row.mismatched()));
        workspace.rules().uses().forEach((id, use) -> lines.add("rule " + id + " " + use));
        lines.sort(null);
        return lines;
    }

    private static List<String> countedOneByOne(RuleSet rules) {
        Map<String, Long> occurrences = new TreeMap<>();
        Map<String, Long> exchanges = new TreeMap<>();
        Map<String, RuleUse> uses = new TreeMap<>();
        rules.rules().forEach(rule -> uses.put(rule.id(), new RuleUse(0, null)));
        workspace.endpoints().list().forEach(row -> exchanges.put(row.endpoint() + "", 0L));
        List<String> lines = new ArrayList<>();
        for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
            occurrences.put(row.id(), 0L);
        }
        long stored = workspace.imports().list().get(0).mismatched();
        for (long number = 1; number <= stored; number++) {
            StoredExchange exchange = workspace.exchanges().get(number);
            Map<String, Long> here = new TreeMap<>();
            for (ClassifiedDifference each : exchange.differences()) {
                Optional<Rule> ignoring = ignoring(rules, each);
                if (ignoring.isPresent()) {
                    Instant seen = exchange.exchange().timestamp();
                    uses.merge(
                            ignoring.get().id(), new RuleUse(1, seen), RegroupingProperties::sum);
                } else {
                    occurrences.merge(each.key().id(), 1L, Long::sum);
                    here.put("exchanges of " + each.key().id(), 1L);
                    here.put(each.key().endpoint() + "", 1L);
                }
            }
            here.forEach((name, one) -> exchanges.merge(name, one, Long::sum));
        }
        occurrences.forEach((id, count) -> lines.add(id + " " + count));
        exchanges.forEach((name, count) -> lines.add(name + " " + count));
        uses.forEach((id, use) -> lines.add("rule " + id + " " + use));
        lines.sort(null);
        return lines;
    }

    private static Optional<Rule> ignoring(RuleSet rules, ClassifiedDifference each) {
        return rules.ignoring(each.key().endpoint(), each.difference(), each.cause(), Logs.TODAY);
    }

    private static RuleUse sum(RuleUse one, RuleUse other) {
        Instant mine = one.lastSeen();
        Instant theirs = other.lastSeen();
        boolean later = mine == null || (theirs != null && theirs.isAfter(mine));
        return new RuleUse(one.occurrences() + other.occurrences(), later ? theirs : mine);
    }
}
