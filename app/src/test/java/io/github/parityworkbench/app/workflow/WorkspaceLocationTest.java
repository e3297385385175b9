package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceLocationTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void theNamedFolderWins() {
        WorkspaceLocation location = location(Map.of("PARITY_WORKSPACE", "/srv/other"), "Linux");

        assertThat(location.folder(Path.of("/tmp/named"))).isEqualTo(Path.of("/tmp/named"));
    }

    @Test
    void theVariableComesNext() {
        WorkspaceLocation location =
                location(
                        Map.of("PARITY_WORKSPACE", "/srv/other", "XDG_DATA_HOME", "/data"),
                        "Linux");

        assertThat(location.folder(null)).isEqualTo(Path.of("/srv/other"));
    }

    @Test
    void anEmptyVariableCountsAsNone() {
        assertThat(location(Map.of("PARITY_WORKSPACE", " "), "Linux").folder(null))
                .isEqualTo(HOME.resolve(".local/share/parity-workbench/workspace"));
    }

    @Test
    void everySystemHasItsFolderForAUsersData() {
        assertThat(location(Map.of("XDG_DATA_HOME", "/data"), "Linux").folder(null))
                .isEqualTo(Path.of("/data/parity-workbench/workspace"));
        assertThat(location(Map.of(), "Mac OS X").folder(null))
                .isEqualTo(HOME.resolve("Library/Application Support/Parity Workbench/workspace"));
        assertThat(location(Map.of("LOCALAPPDATA", "/c/local"), "WINDOWS 11").folder(null))
                .isEqualTo(Path.of("/c/local/Parity Workbench/workspace"));
    }

    @Test
    void aRelativeDataFolderIsPassedOverAsTheSpecificationSays() {
        assertThat(location(Map.of("XDG_DATA_HOME", "data"), "Linux").folder(null))
                .isEqualTo(HOME.resolve(".local/share/parity-workbench/workspace"));
    }

    private static WorkspaceLocation location(Map<String, String> environment, String system) {
        return new WorkspaceLocation(environment, system, HOME);
    }
}
