package io.github.parityworkbench.app.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parityworkbench.app.desktop.TestLog;
import io.github.parityworkbench.app.desktop.progress.LongTask;
import io.github.parityworkbench.app.desktop.settings.SettingsStore;
import io.github.parityworkbench.app.desktop.task.SameThread;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.rules.Fidelity;
import io.github.parityworkbench.app.export.rules.RuleDialects;
import io.github.parityworkbench.app.export.rules.RuleVerdict;
import io.github.parityworkbench.app.export.tickets.TicketTargets;
import io.github.parityworkbench.app.workflow.Progress;
import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.ReapplyProgress;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    @TempDir private Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final List<Progress> seen = new ArrayList<>();
    private final SameThread tasks = new SameThread();
    private final LongTask task = new LongTask(tasks, Duration.ZERO);
    private Workspace workspace;
    private ExportViewModel model;

    @BeforeEach
    void importSmallLog() throws IOException {
        workspace = Workspaces.open(folder.resolve("workspace"));
        Path log = TestLog.small().write(folder.resolve("log.ndjson"));
        Workspaces.load(workspace, log);
        model = open();
        task.progressProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                seen.add(now);
                            }
                        });
    }

    private ExportViewModel open() {
        return new ExportViewModel(
                Texts.load(),
                tasks,
                task,
                Clock.systemUTC(),
                said::add,
                new SettingsStore(settings(), Runnable::run),
                errors::add,
                workspace,
                workspace.groups().list(GroupFilter.ACTIVE));
    }

    private Path settings() {
        return folder.resolve("settings.json");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void stopAtTheSecondGroup() {
        task.progressProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null && now.done() == 1) {
                                task.stop();
                            }
                        });
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void saysHowManyGroupsAreWritten() throws IOException {
        model.exportReport(folder.resolve("out/report.html"));
        model.exportFindings(folder.resolve("out/findings.csv"));
        model.exportFindings(folder.resolve("out/findings.json"));
        assertThat(files()).containsExactly("findings.csv", "findings.json", "report.html");
        assertThat(Files.readString(folder.resolve("out/findings.json"))).startsWith("{");
        assertThat(Files.readString(folder.resolve("out/findings.csv"))).startsWith("id,");
        assertThat(seen).hasSize(12).allMatch(each -> each.total() == 4);
        assertThat(seen).extracting(Progress::done).startsWith(0L, 1L, 2L, 3L);
        model.exportSelected(folder.resolve("out"));
        assertThat(files()).hasSize(7);
        assertThat(seen).hasSize(16);
        assertThat(errors).isEmpty();
    }

    @Test
    void writesRulesInTheChosenDialectAndSaysWhatItCannotSay() throws IOException {
        RuleSet rules =
                new RuleSet(
                        List.of(
                                Rule.builder("plain", PathPattern.parse("$.id")).build(),
                                Rule.builder("by-cause", PathPattern.parse("$.title"))
                                        .causes(Cause.LETTER_CASE)
                                        .build()));
        workspace.rules().reapply(rules, LocalDate.of(2026, 3, 1), ReapplyProgress.NONE);
        assertThat(model.verdictsProperty().get()).isEmpty();
        model.dialectProperty().set(RuleDialects.named("jsondiffpatch"));
        assertThat(model.verdictsProperty().get())
                .extracting(RuleVerdict::ruleId, verdict -> verdict.fidelity())
                .containsExactly(
                        tuple("plain", Fidelity.EXACT), tuple("by-cause", Fidelity.WIDENED));
        model.exportRules(folder.resolve("out/parity-rules.mjs"));
        assertThat(folder.resolve("out/parity-rules.mjs")).content().contains("export ");
        assertThat(said).singleElement().asString().startsWith("Wrote 2 rules to ");
    }

    @Test
    void writesTicketsForTheChosenTracker() throws IOException {
        model.targetProperty().set(TicketTargets.named("jira"));
        model.exportSelected(folder.resolve("out"));
        assertThat(files()).containsExactly("parity-jira.csv");
        assertThat(said).containsExactly("Wrote 4 tickets to " + folder.resolve("out") + ".");
    }

    @Test
    void beginsWithWhatWasExportedToLast() {
        model.dialectProperty().set(RuleDialects.named("pact"));
        model.targetProperty().set(TicketTargets.named("linear"));
        assertThat(open().dialectProperty().get().name()).isEqualTo("yaml");
        model.exportRules(folder.resolve("out/pact.json"));
        assertThat(open().dialectProperty().get().name()).isEqualTo("pact");
        assertThat(open().targetProperty().get().name()).isEqualTo("github");
        model.exportSelected(folder.resolve("out"));
        assertThat(open().targetProperty().get().name()).isEqualTo("linear");
    }

    @Test
    void beginsWithTheFirstWhereTheSettingsNameNoneThatIsKnown() throws IOException {
        Files.writeString(
                settings(), "{\"lastExport\": {\"dialect\": \"later\", \"tracker\": \"later\"}}");
        assertThat(open().dialectProperty().get().name()).isEqualTo("yaml");
        assertThat(open().targetProperty().get().name()).isEqualTo("github");
    }

    @Test
    void leavesWhatIsThereWhenItIsStopped() throws IOException {
        Path report = Files.createDirectories(folder.resolve("out")).resolve("report.html");
        Files.writeString(report, "before");
        stopAtTheSecondGroup();
        model.exportReport(report);
        model.exportFindings(folder.resolve("out/findings.csv"));
        model.exportSelected(folder.resolve("out"));
        assertThat(said).containsOnly("Cancelled: no file was written.").hasSize(3);
        assertThat(files()).containsExactly("report.html");
        assertThat(report).hasContent("before");
        assertThat(errors).isEmpty();
    }
}
