package io.github.parityworkbench.app.desktop.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.decision.Decisions;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.KeyField;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignViewModelTest {
    @TempDir private Path folder;

    private final Texts texts = Texts.load();
    private final SameThread tasks = new SameThread();
    private final List<String> said = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final Decisions decisions =
            new Decisions(
                    texts, tasks, Clock.systemUTC(), () -> "Ada", said::add, errors::add, () -> {});
    private Workspace workspace;

    @BeforeEach
    void importMarks() throws IOException {
        workspace = Workspaces.open(folder.resolve("workspace"));
        TestLog log = new TestLog().exchange("plain", "{\"a\":1}", "{\"a\":2}");
        for (int i = 0; i < 3; i++) {
            log.exchange(
                    "marks",
                    "{\"rows\":[{\"id\":1,\"mark\":\"a\"},{\"id\":2,\"mark\":\"b\"}]}",
                    "{\"rows\":[{\"id\":1,\"mark\":\"c\"},{\"id\":2,\"mark\":\"d\"}]}");
        }
        importLog(log);
        decisions.show(workspace);
    }

    private void importLog(TestLog log) throws IOException {
        Workspaces.load(workspace, log.write(folder.resolve("log.ndjson")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private AlignViewModel model(String endpoint) {
        GroupRow group = group(endpoint);
        return model(group, group.key().path());
    }

    private GroupRow group(String endpoint) {
        return workspace.groups().list(GroupFilter.ACTIVE).stream()
                .filter(row -> row.key().endpoint().name().equals(endpoint))
                .findFirst()
                .orElseThrow();
    }

    private AlignViewModel model(GroupRow group, FieldPath place) {
        return new AlignViewModel(texts, tasks, decisions, errors::add, workspace, group, place);
    }

    private List<String> groups() {
        return workspace.groups().list(GroupFilter.ACTIVE).stream()
                .map(row -> row.key().path() + " " + row.key().kind().label())
                .sorted()
                .toList();
    }

    @Test
    void offersTheFieldsOfTheArrayAroundTheDifferencesWithTheirEvidence() {
        AlignViewModel model = model("marks");
        assertThat(model.arrays()).containsExactly(FieldPath.parse("$.rows"));
        assertThat(model.fields())
                .containsExactly(
                        new KeyField("id", 12, 12, 12, 6, 6),
                        new KeyField("mark", 12, 12, 12, 6, 0));
        assertThat(model.keyProperty().get()).isEqualTo("id");
        assertThat(model.trialProperty().get())
                .isEqualTo("In 3 exchanges of the group: 6 differences now, 6 by this key.");
        model.keyProperty().set(" , ");
        assertThat(model.completeBinding().get()).isFalse();
        model.noneProperty().set(true);
        assertThat(model.completeBinding().get()).isTrue();
    }

    @Test
    void setsAnotherKeyAndTakesItBack() {
        List<String> before = groups();
        AlignViewModel model = model("marks");
        model.keyProperty().set("mark");
        model.tryNow();
        assertThat(model.trialProperty().get()).endsWith("6 differences now, 12 by this key.");
        model.save();
        assertThat(groups()).contains("$.rows[*] missing", "$.rows[*] extra");
        assertThat(workspace.keys().list()).hasSize(1);
        decisions.undo();
        assertThat(groups()).isEqualTo(before);
        assertThat(workspace.keys().list()).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void offersTheArrayAroundThePlaceThatWasPointedAtFirst() throws IOException {
        TestLog log =
                new TestLog()
                        .exchange(
                                "two",
                                "{\"a\":[{\"id\":1,\"m\":1}],\"b\":[{\"id\":2}]}",
                                "{\"a\":[{\"id\":1,\"m\":2}],\"b\":[{\"id\":2}]}");
        importLog(log);
        GroupRow group = group("two");
        assertThat(model("two").arrayProperty().get()).isEqualTo(FieldPath.parse("$.a"));
        assertThat(model(group, FieldPath.parse("$.b[0].id")).arrays())
                .containsExactly(FieldPath.parse("$.b"), FieldPath.parse("$.a"));
    }

    @Test
    void saysWhereThereIsNoArray() {
        AlignViewModel model = model("plain");
        assertThat(model.trialProperty().get()).isEqualTo(texts.get("align.no-array"));
        assertThat(model.completeBinding().get()).isFalse();
        model.save();
        assertThat(said).isEmpty();
    }
}
