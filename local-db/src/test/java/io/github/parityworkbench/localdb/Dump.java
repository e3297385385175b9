package io.github.parityworkbench.localdb;

import java.util.ArrayList;
import java.util.List;

/** All that a workspace shows, one line each, without the times of the import itself. */
final class Dump {
    private Dump() {}

    static List<String> of(Workspace workspace) {
        List<String> lines = new ArrayList<>();
        long stored = 0;
        for (ImportRow row : workspace.imports().list()) {
            lines.add(
                    "import %s %s %d %d %d %d %d"
                            .formatted(
                                    row.source(),
                                    row.finishedAt() != null,
                                    row.records(),
                                    row.exchanges(),
                                    row.mismatched(),
                                    row.differences(),
                                    row.problems()));
            stored += row.mismatched();
        }
        workspace.endpoints().list().forEach(row -> lines.add("endpoint " + row));
        for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
            lines.add("group " + row);
            workspace
                    .exchanges()
                    .samples(row.id(), 0, 100_000)
                    .forEach(sample -> lines.add("sample " + row.id() + " " + sample));
        }
        workspace.problems().list(0, 100_000).forEach(row -> lines.add("problem " + row));
        for (long number = 1; number <= stored; number++) {
            lines.add("exchange " + workspace.exchanges().get(number));
        }
        return lines;
    }
}
