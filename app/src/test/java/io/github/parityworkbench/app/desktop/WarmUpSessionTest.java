package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import org.junit.jupiter.api.Test;

/** The window while no workspace is open. */
class WarmUpSessionTest extends WindowTest {
    @Test
    void makesCellsBeforeThereIsAnythingToShow() throws Exception {
        await(() -> !cells("#samples", ".sample-cell").isEmpty());
        assertThat(cells("#groups", ".table-row-cell")).isNotEmpty().allMatch(IndexedCell::isEmpty);
        assertThat(cells("#endpoints", ".endpoint-cell"))
                .isNotEmpty()
                .allMatch(IndexedCell::isEmpty);
        assertThat(groups()).isEmpty();
        assertThat(lookup("#endpoints").queryListView().getItems()).isEmpty();
        assertThat(lookup("#triage").query().isVisible()).isFalse();
    }

    private Set<IndexedCell<?>> cells(String view, String kind) {
        return from(lookup(view).<Node>query()).lookup(kind).queryAll();
    }
}
