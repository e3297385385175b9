package io.github.parityworkbench.localdb;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are data because there are too many of them become one group. */
class LearntGroupTest {
    private static final int KEYS = 400;
    private static final int EXCHANGES = 600;
    private static final int FIELDS = 40;

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("w");
    }

    /** Two of the members of one object differ, other ones in each exchange. */
    private static ClassifiedExchange exchange(int index, RuleSet rules) {
        return exchange(index, List.of(index % KEYS, (index * 7 + 1) % KEYS), rules);
    }

    private static ClassifiedExchange exchange(int index, List<Integer> keys, RuleSet rules) {
        JsonText body = JsonText.of("{}");
        Exchange exchange =
                new Exchange(
                        "e" + index,
                        new Endpoint("getBooks"),
                        Logs.START.plusSeconds(60L * index),
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        new Response(200, Headers.NONE, body, null),
                        new Response(200, Headers.NONE, body, null),
                        null,
                        null,
                        null,
                        new Provenance("log", index + 1, index));
        List<Difference> differences = new ArrayList<>();
        for (int key : keys) {
            FieldPath path = FieldPath.ROOT.member("byTitle").member(word(key)).member("stock");
            differences.add(
                    new Difference(
                            Part.BODY,
                            path,
                            path,
                            Kind.VALUE,
                            JsonText.of("1"),
                            JsonText.of("2"),
                            false));
        }
        return new Logs(1, rules).classify(exchange, differences);
    }

    /** A word that does not look like data by itself. */
    private static String word(int key) {
        StringBuilder word = new StringBuilder("the");
        for (int rest = key + 7; rest > 0; rest /= 5) {
            word.append("bcdfg".charAt(rest % 5)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static void write(ImportSession session, int from, int to, RuleSet rules) {
        write(session, IntStream.range(from, to).mapToObj(i -> exchange(i, rules)).toList());
    }

    private static void write(ImportSession session, List<ClassifiedExchange> exchanges) {
        Aggregation delta = new Aggregation();
        exchanges.forEach(delta::add);
        session.write(new ImportBatch(exchanges.size(), exchanges, delta, List.of(), null));
    }

    private static void importAll(Workspace workspace, int from, int to, RuleSet rules) {
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(from))) {
            write(session, from, to, rules);
            session.finish();
        }
    }

    private static GroupRow onlyGroup(Workspace workspace) {
        List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    @Test
    void isRegressedWhereOneOfItsMembersIsBack() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, EXCHANGES, RuleSet.EMPTY);
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(onlyGroup(workspace).id()),
                            new GroupVerdict(GroupStatus.FIXED)));
            assertThat(onlyGroup(workspace).status()).isEqualTo(GroupStatus.FIXED);

            importAll(workspace, EXCHANGES, EXCHANGES + 1, RuleSet.EMPTY);

            assertThat(onlyGroup(workspace).status()).isEqualTo(GroupStatus.REGRESSED);
        }
    }

    @Test
    void itsExchangesCountOnceEachAndAreAllFound() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, EXCHANGES, RuleSet.EMPTY);
            GroupRow group = onlyGroup(workspace);
            assertThat(group.key().path()).isEqualTo(FieldPath.parse("$.byTitle.*.stock"));
            assertThat(group.id()).isEqualTo(group.key().id());
            assertThat(group.exchanges()).isEqualTo(EXCHANGES);
            assertThat(group.occurrences()).isEqualTo(2 * EXCHANGES);
            assertThat(group.overTime().counts().stream().mapToLong(each -> each).sum())
                    .isEqualTo(EXCHANGES);
            assertThat(workspace.groups().find(group.id())).contains(group);
            assertThat(workspace.groups().aggregate(group.id()).orElseThrow().exchanges())
                    .isEqualTo(EXCHANGES);
            List<SampleRow> samples = workspace.exchanges().samples(group.id(), 100, EXCHANGES);
            assertThat(samples).hasSize(EXCHANGES - 100);
            assertThat(samples.get(0).exchangeId()).isEqualTo("e100");
            assertThat(samples).allMatch(sample -> sample.differences().size() == 2);
            assertThat(workspace.endpoints().list().get(0).groups()).isEqualTo(1);
        }
    }

    @Test
    void moreOfItComesIntoTheSameGroupHoweverItIsSplit() {
        List<String> whole;
        try (Workspace workspace = Workspaces.open(parent.resolve("whole"))) {
            importAll(workspace, 0, EXCHANGES, RuleSet.EMPTY);
            whole = groupsAndSamples(workspace);
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, 5, RuleSet.EMPTY);
            assertThat(workspace.groups().list(GroupFilter.ALL))
                    .as("too few to learn from")
                    .hasSize(9);
            importAll(workspace, 5, 450, RuleSet.EMPTY);
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(onlyGroup(workspace).id()), new GroupVerdict(GroupStatus.NEW)));
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            try (ImportSession session = Workspaces.begin(workspace, Logs.source(450))) {
                write(session, 450, EXCHANGES, RuleSet.EMPTY);
                assertThat(onlyGroup(workspace).exchanges()).isEqualTo(EXCHANGES);
                assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
                session.finish();
            }
            assertThat(groupsAndSamples(workspace)).isEqualTo(whole);
        }
    }

    @Test
    void whatWasDecidedAboutItsPartsHoldsForItAndTheNewestWins() throws IOException {
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, 5, RuleSet.EMPTY);
            List<GroupRow> parts = workspace.groups().list(GroupFilter.ALL);
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(parts.get(0).id()), new GroupVerdict(GroupStatus.EXPECTED)));
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(parts.get(8).id()), new GroupVerdict(GroupStatus.EXPECTED)));
            Triaging.decide(workspace, TriageChange.ticket(List.of(parts.get(8).id()), "PAR-1"));
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(parts.get(3).id()), new GroupVerdict(GroupStatus.BUG)));
            importAll(workspace, 5, 450, RuleSet.EMPTY);
            GroupRow learnt = onlyGroup(workspace);
            assertThat(learnt.status()).isEqualTo(GroupStatus.BUG);
            assertThat(learnt.ticket()).isEqualTo("PAR-1");
            assertThat(learnt.note()).isNull();
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            Triaging.decide(workspace, TriageChange.ticket(List.of(learnt.id()), "PAR-2"));
        }
        assertThat(Files.readAllLines(folder.resolve("decisions.journal"))).hasSize(5);
        Files.delete(folder.resolve("workspace.mv.db"));
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, 450, RuleSet.EMPTY);
            importAll(workspace, 450, EXCHANGES, RuleSet.EMPTY);
            assertThat(onlyGroup(workspace).status()).isEqualTo(GroupStatus.BUG);
            assertThat(onlyGroup(workspace).ticket()).isEqualTo("PAR-2");
        }
    }

    @Test
    void whatIsDecidedAboutAPartThatWasListedBeforeIsDecidedAboutTheWhole() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, 5, RuleSet.EMPTY);
            List<String> stale =
                    workspace.groups().list(GroupFilter.ALL).stream().map(GroupRow::id).toList();
            importAll(workspace, 5, 450, RuleSet.EMPTY);
            Triaging.decide(
                    workspace,
                    TriageChange.status(stale, new GroupVerdict(GroupStatus.BUG)),
                    TriageChange.note(stale.subList(0, 1), "why"));
            GroupRow learnt = onlyGroup(workspace);
            assertThat(learnt.status()).isEqualTo(GroupStatus.BUG);
            assertThat(learnt.note()).isEqualTo("why");
            assertThat(workspace.triage().history(learnt.id())).hasSize(2);
            assertThat(workspace.groups().find(stale.get(0))).contains(learnt);
            assertThat(workspace.groups().find("0123456789abcdef")).isEmpty();
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
        }
    }

    /** Each has two of 40 members, as seldom as the keys of a map are. */
    private static List<ClassifiedExchange> seldom(int exchanges) {
        return IntStream.range(0, exchanges)
                .mapToObj(i -> exchange(i, List.of(i % FIELDS, (i + 1) % FIELDS), RuleSet.EMPTY))
                .toList();
    }

    /** Each has all 40, as the fields of a record that is wrong throughout. */
    private static List<ClassifiedExchange> throughout(int from) {
        List<Integer> fields = IntStream.range(0, FIELDS).boxed().toList();
        return IntStream.range(from, from + 100)
                .mapToObj(i -> exchange(i, fields, RuleSet.EMPTY))
                .toList();
    }

    private static void importThese(
            Workspace workspace, int source, List<ClassifiedExchange> exchanges) {
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(source))) {
            write(session, exchanges);
            session.finish();
        }
    }

    private static GroupRow field(Workspace workspace, int key) {
        FieldPath path = FieldPath.ROOT.member("byTitle").member(word(key)).member("stock");
        return workspace.groups().list(GroupFilter.ALL).stream()
                .filter(row -> row.key().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasDecidedAboutItHoldsForItsPartsOnceTheseAreListedAlone() throws IOException {
        try (Workspace workspace = Workspaces.open(folder)) {
            importThese(workspace, 1, seldom(1));
            Triaging.decide(
                    workspace,
                    TriageChange.note(List.of(field(workspace, 0).id()), "mine"),
                    TriageChange.assignee(List.of(field(workspace, 0).id()), "ada"));
            importThese(workspace, 2, seldom(40));
            GroupRow learnt = onlyGroup(workspace);
            assertThat(learnt.note()).isEqualTo("mine");
            Triaging.decide(
                    workspace,
                    TriageChange.status(List.of(learnt.id()), GroupVerdict.snoozedUntil(900)),
                    TriageChange.labels(List.of(learnt.id()), List.of("flaky")),
                    TriageChange.ticket(List.of(learnt.id()), "PAR-1"),
                    TriageChange.assignee(List.of(learnt.id()), "bo"));
            importThese(workspace, 3, throughout(40));
            assertDissolved(workspace);
            assertThat(workspace.triage().history(field(workspace, 7).id()))
                    .extracting(TriageEvent::about)
                    .containsExactly("status", "labels", "ticket", "assignee");
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            assertThat(workspace.backup(parent.resolve("backup"), UpkeepProgress.NONE)).isTrue();
        }
        assertThat(
                        Workspace.restore(
                                parent.resolve("backup"),
                                parent.resolve("restored"),
                                UpkeepProgress.NONE))
                .isTrue();
        try (Workspace workspace = Workspaces.open(parent.resolve("restored"))) {
            assertDissolved(workspace);
        }
        Files.delete(folder.resolve("workspace.mv.db"));
        try (Workspace workspace = Workspaces.open(folder)) {
            importThese(workspace, 3, throughout(40));
            assertDissolved(workspace);
        }
    }

    private static void assertDissolved(Workspace workspace) {
        List<GroupRow> parts = workspace.groups().list(GroupFilter.ALL);
        assertThat(parts).hasSize(FIELDS);
        assertThat(parts)
                .allSatisfy(
                        part -> {
                            assertThat(part.status()).isEqualTo(GroupStatus.SNOOZED);
                            assertThat(part.verdict().untilExchanges()).isEqualTo(900);
                            assertThat(part.labels()).containsExactly("flaky");
                            assertThat(part.ticket()).isEqualTo("PAR-1");
                            assertThat(part.assignee()).isEqualTo("bo");
                        });
        assertThat(field(workspace, 0).note()).isEqualTo("mine");
        assertThat(field(workspace, 1).note()).isNull();
    }

    @Test
    void aRuleThatIsEditedIsPreviewedBesideOthersThatIgnoreSomeParts() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importThese(workspace, 1, seldom(40));
            Rule other = of("other", List.of(3));
            workspace
                    .rules()
                    .reapply(
                            new RuleSet(List.of(of("edited", List.of(5)), other)),
                            Logs.TODAY,
                            ReapplyProgress.NONE);
            List<Integer> rest = IntStream.range(0, FIELDS).filter(i -> i != 3).boxed().toList();
            String learnt = onlyGroup(workspace).id();
            assertThat(preview(workspace, of("edited", rest)).groupsSilenced())
                    .containsExactly(learnt);
            List<Integer> without5 = rest.stream().filter(i -> i != 5).toList();
            assertThat(preview(workspace, of("edited", without5)).groupsNarrowed())
                    .as("what it ignored before counts again")
                    .containsExactly(learnt);
        }
    }

    @Test
    void itIsNotBackWhereRulesIgnoreAllThatCameSinceItWasFixed() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importThese(workspace, 1, seldom(40));
            Triaging.decide(
                    workspace,
                    TriageChange.status(
                            List.of(onlyGroup(workspace).id()),
                            new GroupVerdict(GroupStatus.FIXED)));
            importThese(workspace, 2, List.of(exchange(100, List.of(3), RuleSet.EMPTY)));
            assertThat(onlyGroup(workspace).status()).isEqualTo(GroupStatus.REGRESSED);
            workspace
                    .rules()
                    .reapply(
                            new RuleSet(List.of(of("three", List.of(3)))),
                            Logs.TODAY,
                            ReapplyProgress.NONE);
            assertThat(onlyGroup(workspace).status()).isEqualTo(GroupStatus.FIXED);
            importThese(workspace, 3, List.of(exchange(101, List.of(4), RuleSet.EMPTY)));
            assertThat(onlyGroup(workspace).status()).isEqualTo(GroupStatus.REGRESSED);
        }
    }

    @Test
    void differencesOfAnExchangeNameTheGroupAsItIsListed() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importThese(workspace, 1, seldom(40));
            GroupRow learnt = onlyGroup(workspace);
            List<ClassifiedDifference> differences =
                    workspace.exchanges().find("e7").orElseThrow().differences();
            assertThat(differences).hasSize(2).allMatch(each -> each.key().equals(learnt.key()));
            assertThat(workspace.exchanges().samples(learnt.id(), 7, 1).get(0).differences())
                    .isEqualTo(differences);
        }
    }

    private static Rule of(String id, List<Integer> keys) {
        String names = keys.stream().map(key -> "'" + word(key) + "'").collect(joining(","));
        return Rule.builder(id, PathPattern.parse("$.byTitle[" + names + "].stock")).build();
    }

    private static RulePreview preview(Workspace workspace, Rule rule) {
        return workspace.rules().preview(rule, ReapplyProgress.NONE).orElseThrow();
    }

    private static List<String> groupsAndSamples(Workspace workspace) {
        return Dump.of(workspace).stream().filter(line -> !line.startsWith("import")).toList();
    }

    @Test
    void rulesCountItsExchangesOnceAsWell() {
        try (Workspace workspace = Workspaces.open(folder)) {
            importAll(workspace, 0, EXCHANGES, RuleSet.EMPTY);
            Rule one =
                    Rule.builder("one", PathPattern.parse("$.byTitle." + word(3) + ".stock"))
                            .build();
            workspace.rules().reapply(new RuleSet(List.of(one)), Logs.TODAY, ReapplyProgress.NONE);
            GroupRow group = workspace.groups().list(GroupFilter.ACTIVE).get(0);
            assertThat(group.exchanges()).as("each has another one").isEqualTo(EXCHANGES);
            assertThat(group.occurrences()).isLessThan(2 * EXCHANGES);
            Rule all = Rule.builder("all", PathPattern.parse("$.byTitle.*.stock")).build();
            workspace
                    .rules()
                    .reapply(new RuleSet(List.of(one, all)), Logs.TODAY, ReapplyProgress.NONE);
            assertThat(workspace.groups().list(GroupFilter.ACTIVE)).isEmpty();
            assertThat(onlyGroup(workspace).ignoredBy()).isEqualTo("all");
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            assertThat(workspace.endpoints().list().get(0).mismatched()).isZero();
        }
    }
}
