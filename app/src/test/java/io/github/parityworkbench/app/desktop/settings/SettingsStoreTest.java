package io.github.parityworkbench.app.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir Path folder;

    @Test
    void readsBackEverythingItWrote() {
        Path file = folder.resolve("deep").resolve("settings.json");
        SettingsStore store = new SettingsStore(file, Runnable::run);
        store.update(all -> all.withAppearance(Appearance.DARK));
        store.update(all -> all.withWindow(new WindowBounds(1, 2, 1280, 800, 2, 30, true)));
        store.update(all -> all.withDividers("groups", List.of(0.25, 0.5)));
        store.update(all -> all.withColumns("groups", Map.of("path", 300.0)));
        store.update(all -> all.withRecentWorkspace("/w"));
        store.update(all -> all.withRecentQuery("kind:type"));
        store.update(all -> all.withRecentQuery("kind:value"));
        store.update(all -> all.withRecentQuery("kind:type"));
        assertThat(new SettingsStore(file, Runnable::run).get()).isEqualTo(store.get());
        assertThat(store.get().appearance()).isEqualTo(Appearance.DARK);
        assertThat(store.get().recentQueries()).containsExactly("kind:type", "kind:value");
    }

    @Test
    void keepsTheOrderOfColumns() {
        Path file = folder.resolve("settings.json");
        Map<String, Double> widths = new java.util.LinkedHashMap<>();
        for (String name : List.of("ticket", "path", "kind", "cause", "rate", "status")) {
            widths.put(name, 100.0);
        }
        new SettingsStore(file, Runnable::run).update(all -> all.withColumns("groups", widths));
        assertThat(new SettingsStore(file, Runnable::run).get().columns().get("groups").keySet())
                .containsExactlyElementsOf(widths.keySet());
    }

    @Test
    void beginsWithTheDefaultsWhereTheFileIsBroken() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"appearance\":");
        assertThat(new SettingsStore(file, Runnable::run).get()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void beginsWithTheDefaultsWhereTheFileHoldsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "null");
        assertThat(new SettingsStore(file, Runnable::run).get()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void leavesOutWhatThisSystemOrThisVersionDoesNotKnow() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("settings.json"),
                        """
                        {"appearance":"SEPIA","recentWorkspaces":["no\\u0000folder","/w"],
                         "keys":{"HELP":"F2"},"last":{"workspace":"no\\u0000folder","process":7}}
                        """);
        Settings settings = new SettingsStore(file, Runnable::run).get();
        assertThat(settings.appearance()).isEqualTo(Appearance.SYSTEM);
        assertThat(settings.recentWorkspaces()).containsExactly("/w");
        assertThat(settings.keys()).containsEntry("HELP", "F2");
        assertThat(settings.last()).isEqualTo(LastSession.NONE.in(7));
    }

    @Test
    void readsAFileOfAnotherVersion() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"appearance\":\"LIGHT\",\"fontSize\":15}");
        Settings settings = new SettingsStore(file, Runnable::run).get();
        assertThat(settings.appearance()).isEqualTo(Appearance.LIGHT);
        assertThat(settings.recentWorkspaces()).isEmpty();
    }

    @Test
    void goesOnWhereTheFileCannotBeWritten() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.createDirectories(file.resolve("in the way"));
        SettingsStore store = new SettingsStore(file, Runnable::run);
        store.update(all -> all.withAppearance(Appearance.DARK));
        assertThat(store.get().appearance()).isEqualTo(Appearance.DARK);
    }

    @Test
    void keepsRecentWorkspacesNewestFirstAndOnce() {
        Settings settings = Settings.DEFAULTS;
        for (int i = 0; i < 12; i++) {
            settings = settings.withRecentWorkspace("/w" + i);
        }
        settings = settings.withRecentWorkspace("/w9");
        assertThat(settings.recentWorkspaces()).hasSize(8).startsWith("/w9", "/w11", "/w10");
        assertThat(settings.recentWorkspaces()).doesNotHaveDuplicates();
    }
}
