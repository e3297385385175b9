package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.workflow.Workspaces;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.UpkeepProgress;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log of several batches, and what must hold of a workspace of it after a fault. */
final class FaultScene {
    static final int EXCHANGES = Integer.getInteger("parity.faults.exchanges", 7_000);

    private final Path log;
    private final Path clean;
    private List<String> whole = List.of();

    /** Nothing is imported yet; the log is written into that folder. */
    FaultScene(Path folder) throws IOException {
        this.log = Files.writeString(folder.resolve("log.ndjson"), text());
        this.clean = folder.resolve("clean");
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < EXCHANGES; i++) {
            String body = "{\"id\":%d,\"name\":\"%s\"}".formatted(i, "x".repeat(i % 300));
            text.append(
                    "{\"id\":\"e%d\",\"endpoint\":\"e%d\",\"control\":{\"body\":%s},\"candidate\":{\"body\":%s}}%n"
                            .formatted(i, i % 7, body, body.replace("\"id\":", "\"id\":-1")));
        }
        return text.toString();
    }

    String log() {
        return log.toString();
    }

    /** The workspace of an import that nothing disturbed. */
    Path clean() {
        return clean;
    }

    /** Takes what is in {@link #clean} for what every import must come to. */
    void imported() {
        requireWhole(clean);
        whole = rows(clean);
    }

    void importToTheEnd(Path folder) throws Exception {
        assertThat(ParityProcess.start(folder, "import", log()).waitFor()).isZero();
        requireWhole(folder);
        requireSameRows(folder);
    }

    void requireSameRows(Path folder) {
        assertThat(rows(folder)).isEqualTo(whole);
    }

    boolean hasSameRows(Path folder) {
        return rows(folder).equals(whole);
    }

    /** All that a workspace shows of logs, one line each. */
    static List<String> rows(Path folder) {
        try (Workspace workspace = Workspaces.open(folder)) {
            List<String> rows = new ArrayList<>();
            long stored = 0;
            for (ImportRow row : workspace.imports().list()) {
                rows.add(row.source().hash() + " " + row.records() + " " + row.differences());
                stored += row.mismatched();
            }
            workspace.endpoints().list().forEach(row -> rows.add(row.toString()));
            for (GroupRow row : workspace.groups().list(GroupFilter.ALL)) {
                rows.add(row.toString());
                workspace
                        .exchanges()
                        .samples(row.id(), 0, 100)
                        .forEach(sample -> rows.add(sample.toString()));
            }
            for (long number = 1; number <= stored; number += 1 + stored / 200) {
                rows.add(workspace.exchanges().get(number).toString());
            }
            return rows;
        }
    }

    static void requireWhole(Path folder) {
        if (Workspace.isWorkspace(folder)) {
            try (Workspace workspace = Workspaces.open(folder)) {
                assertThat(workspace.verify(UpkeepProgress.NONE).orElseThrow()).isEmpty();
            }
        }
    }

    static long recordsOf(Path folder) {
        if (!Workspace.isWorkspace(folder)) {
            return 0;
        }
        try (Workspace workspace = Workspaces.open(folder)) {
            return workspace.imports().list().stream().mapToLong(ImportRow::records).sum();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            for (String name : List.of("workspace.mv.db", "decisions.journal")) {
                if (Files.exists(from.resolve(name))) {
                    Files.copy(from.resolve(name), to.resolve(name));
                }
            }
        }
    }

    static void delete(Path tree) throws IOException {
        Files.walkFileTree(
                tree,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path each, IOException e)
                            throws IOException {
                        Files.delete(each);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Decides one group after the other, and knows what was acknowledged of each. */
    static final class Triage {
        private final Path folder;
        private final List<String> groups;
        private final Map<String, String> notes = new HashMap<>();
        private int number;

        Triage(Path folder) {
            this.folder = folder;
            try (Workspace workspace = Workspaces.open(folder)) {
                groups =
                        workspace.groups().list(GroupFilter.ALL).stream()
                                .map(GroupRow::id)
                                .toList();
            }
        }

        /** The next command. */
        String[] next() {
            number++;
            return new String[] {
                "triage", group(), "--status", "bug", "--note", note(), "--label", "l"
            };
        }

        private String group() {
            return groups.get(number % groups.size());
        }

        private String note() {
            return "note " + number;
        }

        /** What was not acknowledged may have happened, but only as a whole. */
        void requireAllOrNothing(boolean acknowledged) {
            requireWhole(folder);
            try (Workspace workspace = Workspaces.open(folder)) {
                GroupRow group = workspace.groups().find(group()).orElseThrow();
                if (acknowledged || note().equals(group.note())) {
                    notes.put(group.id(), note());
                    assertThat(group.status()).isEqualTo(GroupStatus.BUG);
                    assertThat(group.labels()).containsExactly("l");
                }
                for (GroupRow each : workspace.groups().list(GroupFilter.ALL)) {
                    assertThat(each.note()).isEqualTo(notes.get(each.id()));
                }
            }
        }
    }
}
