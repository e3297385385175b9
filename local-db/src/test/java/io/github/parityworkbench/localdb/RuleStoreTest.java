package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.diff.rule.TextPattern;
import io.github.parityworkbench.diff.rule.ValueTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules applied to what is stored do the same as rules at import. */
class RuleStoreTest {
    private static final int RECORDS = 300;
    private static final Rule FIRST_NAME =
            Rule.builder("first-name", PathPattern.parse("$.items[0].name")).build();
    private static final Rule GONE =
            Rule.builder("gone", PathPattern.parse("$.gone")).endpoints("getUser").build();
    private static final Rule NO_LONG_X =
            Rule.builder("x", PathPattern.parse("$..name"))
                    .action(new Action.Replace(TextPattern.parse("^[xy0-9]{30,}$"), "?"))
                    .build();
    private static final Rule SMALL =
            Rule.builder("small", PathPattern.parse("$..name"))
                    .when(
                            new Condition.Values(
                                    new ValueTest.Matches(TextPattern.parse("^x{0,40}[0-4]$")),
                                    ValueTest.ANY))
                    .build();

    @TempDir Path parent;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.open(parent.resolve("w"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> importedUnder(RuleSet rules) {
        try (Workspace other = Workspaces.open(parent.resolve("other"))) {
            other.rules().reapply(rules, Logs.TODAY, ReapplyProgress.NONE);
            new Logs(1, rules).importAll(other, RECORDS, 64);
            return Dump.of(other);
        }
    }

    private void apply(Rule... rules) {
        assertThat(
                        workspace
                                .rules()
                                .reapply(
                                        new RuleSet(List.of(rules)),
                                        Logs.TODAY,
                                        ReapplyProgress.NONE))
                .isTrue();
    }

    @Test
    void rulesAppliedLaterGiveWhatTheyWouldHaveGivenAtImport() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        apply(FIRST_NAME, GONE, SMALL, NO_LONG_X);
        List<String> dump = Dump.of(workspace);
        assertThat(dump)
                .anyMatch(line -> line.contains("ignoredBy=first-name"))
                .anyMatch(line -> line.contains("ignoredBy=gone"))
                .anyMatch(line -> line.contains("ignoredBy=small"))
                .anyMatch(line -> line.contains("ignoredBy=x"))
                .isEqualTo(importedUnder(new RuleSet(List.of(FIRST_NAME, GONE, SMALL, NO_LONG_X))));
    }

    @Test
    void takingRulesAwayBringsEverythingBack() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        List<String> before = Dump.of(workspace);
        apply(FIRST_NAME, GONE);
        assertThat(Dump.of(workspace)).isNotEqualTo(before);
        apply();
        assertThat(Dump.of(workspace)).isEqualTo(before);
    }

    @Test
    void aGroupThatIsIgnoredAltogetherIsListedOnlyWhereAskedFor() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        apply(GONE);
        assertThat(workspace.groups().list(GroupFilter.ACTIVE)).hasSize(5);
        assertThat(workspace.groups().list(GroupFilter.ALL))
                .filteredOn(GroupRow::ignored)
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.ignoredBy()).isEqualTo("gone");
                            assertThat(group.key().endpoint().name()).isEqualTo("getUser");
                            assertThat(group.occurrences()).isPositive();
                            assertThat(
                                            workspace
                                                    .exchanges()
                                                    .samples(group.id(), 0, 5)
                                                    .get(0)
                                                    .differences())
                                    .allMatch(ClassifiedDifference::ignored);
                        });
    }

    @Test
    void exchangesWhoseDifferencesAreAllIgnoredNoLongerMismatch() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        apply(
                Rule.builder("body", PathPattern.parse("$..*")).build(),
                Rule.builder("status", PathPattern.ROOT).part(Part.STATUS).enabled(false).build());
        long statuses =
                workspace.groups().list(GroupFilter.ACTIVE).stream()
                        .mapToLong(GroupRow::exchanges)
                        .sum();
        assertThat(workspace.endpoints().list().stream().mapToLong(EndpointRow::mismatched).sum())
                .isEqualTo(statuses)
                .isPositive();
    }

    @Test
    void aCancelledApplicationChangesNothing() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        apply(GONE);
        List<String> before = Dump.of(workspace);
        AtomicInteger reports = new AtomicInteger();
        assertThat(
                        workspace
                                .rules()
                                .reapply(
                                        new RuleSet(List.of(FIRST_NAME)),
                                        Logs.TODAY,
                                        (done, total) -> reports.incrementAndGet() < 2))
                .isFalse();
        assertThat(reports).hasValue(2);
        assertThat(Dump.of(workspace)).isEqualTo(before);
        assertThat(workspace.rules().list()).containsExactly(GONE);
    }

    @Test
    void aFailingApplicationChangesNothing() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        List<String> before = Dump.of(workspace);
        assertThatThrownBy(
                        () ->
                                workspace
                                        .rules()
                                        .reapply(
                                                new RuleSet(List.of(GONE)),
                                                Logs.TODAY,
                                                (done, total) -> {
                                                    throw new IllegalStateException("no");
                                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Dump.of(workspace)).isEqualTo(before);
    }

    @Test
    void rulesThatChangedDuringAnImportHoldForAllOfIt() {
        Logs logs = Logs.of(1);
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
            logs.importUpTo(session, 100, 50);
            apply(FIRST_NAME, GONE);
            logs.importUpTo(session, RECORDS, 50);
            session.finish();
        }
        List<String> late = Dump.of(workspace);
        assertThat(late).isEqualTo(importedUnder(new RuleSet(List.of(FIRST_NAME, GONE))));
    }

    @Test
    void anExpiredRuleIgnoresNothing() {
        Logs.of(1).importAll(workspace, RECORDS, 64);
        List<String> before = Dump.of(workspace);
        apply(GONE.toBuilder().expires(Logs.TODAY).build());
        assertThat(Dump.of(workspace)).isEqualTo(before);
        apply(GONE.toBuilder().expires(Logs.TODAY.plusDays(1)).build());
        assertThat(Dump.of(workspace)).isNotEqualTo(before);
    }

    @Test
    void everyRuleComesBackEqual() {
        List<Rule> rules =
                List.of(
                        GONE,
                        Rule.builder("everything.in-it", PathPattern.parse("$['a b'][*]..x[1:3]"))
                                .reason("because \"ü\" \uD83D\uDE00 \n")
                                .owner("me")
                                .ticket("T-1")
                                .expires(LocalDate.of(2027, 1, 1))
                                .endpoints(
                                        List.of(
                                                EndpointPattern.parse("get*"),
                                                EndpointPattern.parse("a\\*")))
                                .kinds(Kind.VALUE, Kind.TYPE)
                                .causes(Cause.VOLATILE_ID, Cause.LETTER_CASE)
                                .action(new Action.Tolerance(new BigDecimal("1.0E-30")))
                                .enabled(false)
                                .build(),
                        Rule.builder("h", PathPattern.parse("$['content-type']"))
                                .part(Part.HEADER)
                                .build(),
                        Rule.builder("t", PathPattern.ROOT)
                                .action(new Action.Timestamps(Duration.ofMillis(2500)))
                                .build(),
                        Rule.builder("u", PathPattern.ROOT)
                                .action(new Action.Unordered("id"))
                                .build(),
                        Rule.builder("c", PathPattern.ROOT)
                                .action(new Action.CaseInsensitive())
                                .build(),
                        Rule.builder("s", PathPattern.ROOT).action(new Action.Trim()).build(),
                        Rule.builder("n", PathPattern.ROOT)
                                .action(new Action.NullIsAbsent())
                                .build(),
                        NO_LONG_X);
        apply(rules.toArray(new Rule[0]));
        assertThat(workspace.rules().list()).isEqualTo(rules);
        workspace.close();
        workspace = Workspaces.open(parent.resolve("w"));
        assertThat(workspace.rules().list()).isEqualTo(rules);
    }
}
