package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Endpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about groups, and how groups are found by it. */
class TriageStoreTest {
    @TempDir Path parent;

    @Test
    void decisionsStayWithTheirGroups() {
        Path folder = parent.resolve("w");
        String first;
        String second;
        try (Workspace workspace = Workspaces.open(folder)) {
            Logs.of(1).importAll(workspace, 100, 50);
            List<GroupRow> groups = workspace.groups().list(GroupFilter.ALL);
            first = groups.get(0).id();
            second = groups.get(1).id();
            assertThat(groups).allMatch(group -> group.status() == GroupStatus.NEW);
            Triaging.decide(
                    workspace,
                    TriageChange.status(List.of(first, second), new GroupVerdict(GroupStatus.BUG)));
            Triaging.decide(workspace, TriageChange.ticket(List.of(first), "PAR-1"));
            Triaging.decide(workspace, TriageChange.assignee(List.of(first), "İpek"));
            Triaging.decide(workspace, TriageChange.note(List.of(first), "see \"above\""));
            Triaging.decide(
                    workspace,
                    TriageChange.status(List.of(second), new GroupVerdict(GroupStatus.EXPECTED)));
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            GroupRow row = workspace.groups().find(first).orElseThrow();
            assertThat(row.status()).isEqualTo(GroupStatus.BUG);
            assertThat(row.ticket()).isEqualTo("PAR-1");
            assertThat(row.assignee()).isEqualTo("İpek");
            assertThat(row.note()).isEqualTo("see \"above\"");
            assertThat(workspace.groups().find(second).orElseThrow().status())
                    .isEqualTo(GroupStatus.EXPECTED);
            Triaging.decide(workspace, TriageChange.ticket(List.of(first), null));
            assertThat(workspace.groups().find(first).orElseThrow().ticket()).isNull();
            Logs.of(2).importAll(workspace, 100, 50);
            assertThat(workspace.groups().find(first).orElseThrow().status())
                    .isEqualTo(GroupStatus.BUG);
        }
    }

    @Test
    void ofSeveralGroupsNoneIsMarkedIfOneIsNotThere() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Logs.of(1).importAll(workspace, 100, 50);
            String id = workspace.groups().list(GroupFilter.ALL).get(0).id();
            assertThatThrownBy(
                            () ->
                                    Triaging.decide(
                                            workspace,
                                            TriageChange.status(
                                                    List.of(id, "0000000000000000"),
                                                    new GroupVerdict(GroupStatus.BUG))))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessage("there is no group 0000000000000000 in this workspace");
            assertThat(workspace.groups().find(id).orElseThrow().status())
                    .isEqualTo(GroupStatus.NEW);
        }
    }

    @Test
    void groupsAreFoundByEndpointAndStatus() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Logs.of(1).importAll(workspace, 100, 50);
            GroupQueries groups = workspace.groups();
            Endpoint user = new Endpoint("getUser");
            assertThat(groups.list(GroupFilter.ACTIVE.withEndpoint(user)))
                    .hasSize(3)
                    .allMatch(group -> group.key().endpoint().equals(user));
            String id = groups.list(GroupFilter.ACTIVE).get(2).id();
            Triaging.decide(
                    workspace,
                    TriageChange.status(List.of(id), new GroupVerdict(GroupStatus.SNOOZED)));
            assertThat(groups.list(GroupFilter.ACTIVE.withStatuses(Set.of(GroupStatus.SNOOZED))))
                    .singleElement()
                    .matches(group -> group.id().equals(id));
            assertThat(groups.list(GroupFilter.ACTIVE.withOrder(GroupOrder.OCCURRENCES)))
                    .isSortedAccordingTo((a, b) -> Long.compare(b.occurrences(), a.occurrences()));
        }
    }

    @Test
    void aGroupIsFoundByTheBeginningOfItsIdUnlessSeveralBeginSo() {
        try (Workspace workspace = Workspaces.open(parent.resolve("w"))) {
            Logs.of(1).importAll(workspace, 100, 50);
            GroupRow row = workspace.groups().list(GroupFilter.ALL).get(0);
            assertThat(workspace.groups().find(row.id().substring(0, 8))).contains(row);
            assertThat(workspace.groups().find("%")).isEmpty();
            assertThat(workspace.groups().find("")).isEmpty();
            List<Character> heads =
                    workspace.groups().list(GroupFilter.ALL).stream()
                            .map(group -> group.id().charAt(0))
                            .toList();
            heads.stream()
                    .filter(head -> heads.indexOf(head) != heads.lastIndexOf(head))
                    .forEach(
                            head ->
                                    assertThatThrownBy(() -> workspace.groups().find("" + head))
                                            .isInstanceOf(IllegalArgumentException.class)
                                            .hasMessageContaining("several groups"));
        }
    }
}
