package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleJson;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules ignore of a group is in none of what is exported about it. */
class ExportFindingsTest {
    @TempDir private Path folder;
    private Workspace workspace;
    private ExportFindings export;
    private GroupRow group;

    @BeforeEach
    void ignoreWhatComesFirst() throws IOException {
        workspace = Workspaces.open(folder.resolve("w"));
        Workspaces.load(workspace, NativeLogs.write(folder.resolve("log.ndjson"), 300));
        ignore("{\"control\":{\"matches\":\"^[0-9]{1,2}$\"}}");
        export = new ExportFindings(workspace, Clock.systemUTC());
        group =
                workspace.groups().list(GroupFilter.ACTIVE).stream()
                        .filter(row -> row.key().path().toString().equals("$.id"))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void ignore(String when) {
        Rule rule =
                Rule.builder("some", PathPattern.parse("$.id"))
                        .when(RuleJson.readCondition(when))
                        .build();
        new ApplyRules(workspace, Clock.systemUTC())
                .add(rule, ProgressListener.NONE, new Cancellation());
    }

    private String ticket() throws IOException {
        List<Path> files =
                export.tickets(
                        List.of(group.id()),
                        "github",
                        folder.resolve("tickets"),
                        ProgressListener.NONE,
                        new Cancellation());
        return Files.readString(files.get(0));
    }

    @Test
    void reportsShowADifferenceThatCounts() {
        String groupAndItsExchange = "\"path\" : \"\\$\\.id\"[^}]*\"exchange\" : \"e[0-9]{%s}\"";
        assertThat(export.report("json"))
                .containsPattern(groupAndItsExchange.formatted("3"))
                .doesNotContainPattern(groupAndItsExchange.formatted("1,2"));
    }

    @Test
    void ticketsCountAndShowWhatTheListCounts() throws IOException {
        assertThat(group.occurrences()).isEqualTo(7);
        assertThat(ticket())
                .contains("**Differences:** 7\n", "**Exchanges:** 7 (", "`e115`, `e145`");
    }

    @Test
    void aGroupThatIsIgnoredAltogetherIsTold() throws IOException {
        ignore("{\"control\":{\"matches\":\"^[0-9]+$\"}}");
        assertThat(workspace.groups().list(GroupFilter.ACTIVE)).doesNotContain(group);
        assertThat(ticket()).contains("**Differences:** 10\n", "`e25`, `e55`");
    }
}
