package io.github.parityworkbench.app.desktop;

import io.github.parityworkbench.app.desktop.keys.Actions;
import io.github.parityworkbench.app.desktop.keys.Shortcut;
import io.github.parityworkbench.app.desktop.palette.PaletteEntry;
import io.github.parityworkbench.app.desktop.session.SessionViewModel;
import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.desktop.triage.EndpointItem;
import io.github.parityworkbench.app.desktop.triage.TriageViewModel;
import io.github.parityworkbench.diff.Endpoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the palette offers: what can be done, now or once what it needs is there, the endpoints, the
 * recent workspaces, and an exchange by its id.
 */
final class PaletteContent {
    private final Texts texts;
    private final Actions actions;
    private final TriageViewModel triage;
    private final SessionViewModel session;

    PaletteContent(Texts texts, Actions actions, TriageViewModel triage, SessionViewModel session) {
        this.texts = texts;
        this.actions = actions;
        this.triage = triage;
        this.session = session;
    }

    /** Opens the exchange that has this id, while a workspace is open in which it may be. */
    Optional<PaletteEntry> exchange(String id) {
        return session.workspaceProperty().get() == null
                ? Optional.empty()
                : Optional.of(
                        new PaletteEntry(
                                texts.get("palette.exchange.open", id),
                                texts.get("palette.exchange"),
                                "",
                                () -> triage.find(id)));
    }

    List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Shortcut action : actions.all()) {
            if (action != Shortcut.PALETTE) {
                entries.add(
                        new PaletteEntry(
                                actions.title(action),
                                texts.of(action.topic()),
                                actions.key(action),
                                actions.isEnabled(action) ? null : texts.of(action.needs()),
                                () -> actions.run(action)));
            }
        }
        for (EndpointItem item : triage.endpoints().items()) {
            Endpoint endpoint = item.endpoint();
            entries.add(
                    new PaletteEntry(
                            endpoint == null
                                    ? texts.get("endpoints.all")
                                    : Formats.oneLine(endpoint.name()),
                            texts.get("palette.endpoint"),
                            "",
                            () -> triage.endpoints().selectedProperty().set(item)));
        }
        for (Path folder : session.recent()) {
            entries.add(
                    new PaletteEntry(
                            folder.toString(),
                            texts.get("palette.workspace"),
                            "",
                            () -> session.reopen(folder)));
        }
        return entries;
    }
}
