package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.settings.LastSession;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Starts after an unexpected end in a workspace that was moved since. */
class MovedWorkspaceSessionTest extends WindowTest {
    private static final long NO_PROCESS = Long.MAX_VALUE / 2;
    private Path moved;

    @Override
    void prepare() throws Exception {
        moved = place("investigation");
        String name = moved.toString();
        settings()
                .update(
                        all ->
                                all.withRecentWorkspace(name)
                                        .withLast(new LastSession(name, null, null, NO_PROCESS)));
        Files.createDirectories(place("crash-reports"));
    }

    @Test
    void offersNothingThatIsNoLongerThere() {
        assertThat(lookup("#return").tryQuery()).isEmpty();
        assertThat(lookup("#welcome").query().isVisible()).isTrue();
        assertThat(lookup(".recent-row").queryAll()).isEmpty();
        assertThat(moved).doesNotExist();
    }
}
