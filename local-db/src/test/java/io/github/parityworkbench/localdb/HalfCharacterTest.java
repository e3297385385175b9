package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import io.github.parityworkbench.diff.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Half of a surrogate pair, which the journal cannot hold, is refused in whatever people give. */
class HalfCharacterTest {
    private static final String WHOLE = "a\uD83D\uDE00b";

    @TempDir Path parent;

    /** Somebody gives a text. */
    private interface Giving {
        void give(Workspace workspace, Set<String> groups, String text);
    }

    static Stream<Giving> texts() {
        return Stream.of(
                (w, ids, text) -> Triaging.decide(w, TriageChange.ticket(ids, text)),
                (w, ids, text) -> Triaging.decide(w, TriageChange.assignee(ids, text)),
                (w, ids, text) -> Triaging.decide(w, TriageChange.note(ids, text)),
                (w, ids, text) -> Triaging.decide(w, TriageChange.labels(ids, List.of(text))),
                (w, ids, text) -> w.triage().decide(List.of(TriageChange.note(ids, "x")), text),
                (w, ids, text) -> w.views().save(new GroupView(text, "status:new")),
                (w, ids, text) -> w.views().save(new GroupView("new", text)),
                (w, ids, text) -> apply(w, rule -> rule.reason(text)),
                (w, ids, text) -> apply(w, rule -> rule.owner(text)));
    }

    private static void apply(Workspace workspace, Consumer<RuleBuilder> text) {
        RuleBuilder rule = Rule.builder("gone", PathPattern.parse("$.gone"));
        text.accept(rule);
        workspace
                .rules()
                .reapply(new RuleSet(List.of(rule.build())), Logs.TODAY, ReapplyProgress.NONE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itIsRefusedAndNothingChanges(Giving giving) {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Logs.of(1).importAll(workspace, 50, 50);
            Set<String> groups = Set.of(workspace.groups().list(GroupFilter.ALL).get(0).id());
            giving.give(workspace, groups, WHOLE);
            List<String> before = Dump.of(workspace);

            assertThatThrownBy(() -> giving.give(workspace, groups, "a\uD83Db"))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageStartingWith("a text has half of a character in it");

            assertThat(Dump.of(workspace)).isEqualTo(before);
            assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
        }
    }
}
