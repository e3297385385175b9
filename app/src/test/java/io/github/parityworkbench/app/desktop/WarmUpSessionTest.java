package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableRow;
import org.junit.jupiter.api.Test;

/** The window while no workspace is open. */
class WarmUpSessionTest extends WindowTest {
    @Test
    void makesRowsOfTheTableOfGroupsBeforeThereAreAny() throws Exception {
        await(() -> lookup("#groups").lookup(".table-row-cell").tryQuery().isPresent());
        assertThat(groups()).isEmpty();
        assertThat(lookup("#groups").lookup(".table-row-cell").queryAllAs(TableRow.class))
                .allSatisfy(row -> assertThat(row.getItem()).isNull());
        assertThat(lookup("#triage").query().isVisible()).isFalse();
    }
}
