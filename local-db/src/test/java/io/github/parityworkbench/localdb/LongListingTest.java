package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.internal.Rows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is longer than a page is read a page at a time, so that H2 never spills it to a file. */
class LongListingTest {
    private static final int MANY = 2 * Rows.PAGE + 1;

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("w");
    }

    private void insert(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("workspace") + ";ANALYZE_AUTO=0",
                                "sa",
                                "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql.formatted(MANY))).isEqualTo(MANY);
        }
    }

    @Test
    void importsAreListedToTheLast() throws SQLException {
        Workspaces.open(folder).close();
        insert(
                "INSERT INTO import_source SELECT x, LPAD(CAST(x AS VARCHAR), 64, '0'), 'log', 1,"
                        + " 'native', '2026-03-01T00:00:00Z', NULL, 0, 0, 0, 0, 0, NULL"
                        + " FROM SYSTEM_RANGE(1, %d)");
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(workspace.imports().list())
                    .extracting(ImportRow::number)
                    .isEqualTo(IntStream.rangeClosed(1, MANY).mapToObj(Long::valueOf).toList());
        }
    }

    @Test
    void rulesAreListedToTheLastInTheirOrder() {
        List<Rule> rules =
                IntStream.range(0, MANY)
                        .mapToObj(
                                i -> Rule.builder("r" + i, PathPattern.parse("$.gone" + i)).build())
                        .toList();
        try (Workspace workspace = Workspaces.open(folder)) {
            workspace.rules().reapply(new RuleSet(rules), Logs.TODAY, ReapplyProgress.NONE);
            assertThat(workspace.rules().list())
                    .extracting(Rule::id)
                    .isEqualTo(rules.stream().map(Rule::id).toList());
        }
    }

    @Test
    void hitsOfRulesAreCountedToTheLast() throws SQLException {
        Rule items = Rule.builder("items", PathPattern.parse("$.items[*].name")).build();
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 100, 50);
            workspace
                    .rules()
                    .reapply(new RuleSet(List.of(items)), Logs.TODAY, ReapplyProgress.NONE);
        }
        insert(
                "INSERT INTO rule_hit SELECT (x + 1000) * 4294967296, 1, NULL"
                        + " FROM SYSTEM_RANGE(1, %d)");
        try (Workspace workspace = Workspaces.open(folder)) {
            assertThat(workspace.groups().list(GroupFilter.ALL))
                    .filteredOn(group -> group.activeOccurrences() == 0)
                    .hasSize(2)
                    .allMatch(group -> "items".equals(group.ignoredBy()));
        }
    }
}
