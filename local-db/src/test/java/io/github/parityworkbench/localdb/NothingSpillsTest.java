package io.github.parityworkbench.localdb;

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
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * H2 puts long results into the folder for temporary files, in plain text. Here that folder is
 * none, in a process with little memory, so that whatever spills fails.
 */
class NothingSpillsTest {
    @TempDir private Path parent;
    private List<String> options = List.of();

    @BeforeEach
    void takeTheFolderForTemporaryFilesAway() throws Exception {
        Path none = Files.createFile(parent.resolve("none"));
        options = List.of("-Xmx64m", "-Djava.io.tmpdir=" + none, "-DZstdTempFolder=" + parent);
    }

    @Test
    void whateverIsAskedOfAWorkspace() throws Exception {
        Path folder = parent.resolve("w");
        try (ChildJvm child = ChildJvm.start(options, AskingEverything.class, folder.toString())) {
            assertThat(child.readLine()).isEqualTo(AskingEverything.ROWS + " of each");
        }
    }

    @Test
    void aLongResultWouldFailHere() throws Exception {
        try (ChildJvm child = ChildJvm.start(options, Spilling.class, parent.toString())) {
            assertThat(child.readLine()).isEqualTo("failed");
        }
    }

    /** Asks for more rows at once than H2 keeps in so little memory. */
    static final class Spilling {
        private Spilling() {}

        public static void main(String[] arguments) throws Exception {
            String url = "jdbc:h2:file:" + Path.of(arguments[0], "plain").toAbsolutePath();
            try (Connection connection = DriverManager.getConnection(url, "sa", "");
                    Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "SELECT x FROM SYSTEM_RANGE(1, %d) ORDER BY -x"
                                            .formatted(AskingEverything.ROWS))) {
                System.out.println("read " + rows.next());
            } catch (Exception e) {
                System.out.println("failed");
            }
        }
    }

    /** Fills a workspace and uses it in every way that reads all of something. */
    static final class AskingEverything {
        static final int ROWS = 3_000;

        private AskingEverything() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            try (Workspace workspace = Workspaces.open(folder)) {
                fill(workspace);
                Rule none = Rule.builder("none", PathPattern.parse("$..field1")).build();
                workspace
                        .rules()
                        .reapply(new RuleSet(List.of(none)), Logs.TODAY, ReapplyProgress.NONE);
                int groups = workspace.groups().list(GroupFilter.ALL).size();
                int endpoints = workspace.endpoints().list().size();
                int problems = 0;
                List<ProblemRow> page;
                do {
                    page = workspace.problems().list(problems, 1_000);
                    problems += page.size();
                } while (!page.isEmpty());
                require(workspace.exchanges().find("e" + (ROWS - 1)).isPresent());
                require(workspace.verify(UpkeepProgress.NONE).orElseThrow().isEmpty());
                require(workspace.compact(UpkeepProgress.NONE).isPresent());
                require(workspace.backup(folder.resolveSibling("b"), UpkeepProgress.NONE));
                require(groups == ROWS && endpoints == ROWS && problems == ROWS);
                System.out.println(ROWS + " of each");
            }
        }

        private static void require(boolean held) {
            if (!held) {
                throw new IllegalStateException("not as expected");
            }
        }

        private static void fill(Workspace workspace) {
            List<ClassifiedExchange> exchanges = new ArrayList<>();
            List<ProblemRow> problems = new ArrayList<>();
            Aggregation delta = new Aggregation();
            for (int i = 0; i < ROWS; i++) {
                ClassifiedExchange each = exchange(i);
                exchanges.add(each);
                delta.add(each);
                problems.add(new ProblemRow(new Provenance("log", i + 1, i), "not JSON"));
            }
            try (ImportSession session = Workspaces.begin(workspace, Logs.source(1))) {
                session.write(new ImportBatch(2 * ROWS, exchanges, delta, problems, null));
                session.finish();
            }
        }

        private static ClassifiedExchange exchange(int number) {
            JsonText control = JsonText.of("[1]");
            JsonText candidate = JsonText.of("[2]");
            FieldPath path = FieldPath.ROOT.member("field" + number);
            Difference difference =
                    new Difference(
                            Part.BODY,
                            path,
                            path,
                            Kind.VALUE,
                            control.slice(1, 2),
                            candidate.slice(1, 2),
                            false);
            Exchange exchange =
                    new Exchange(
                            "e" + number,
                            new Endpoint("endpoint" + number),
                            null,
                            null,
                            null,
                            null,
                            Request.UNKNOWN,
                            new Response(200, Headers.NONE, control, null),
                            new Response(200, Headers.NONE, candidate, null),
                            null,
                            null,
                            null,
                            new Provenance("log", number + 1, number));
            return Logs.of(1).classify(exchange, List.of(difference));
        }
    }
}
