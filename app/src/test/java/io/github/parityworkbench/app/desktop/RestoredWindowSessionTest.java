package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parityworkbench.app.desktop.settings.WindowBounds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Starts again with a window that had another size than a first one has. */
class RestoredWindowSessionTest extends WindowTest {
    private static final Map<String, Double> DIVIDERS =
            Map.of("endpoints", 0.3, "views", 0.6, "groups", 0.5, "evidence", 0.25);

    @Override
    void prepare() {
        settings().update(all -> all.withWindow(new WindowBounds(20, 30, 1000, 700, 0, 0, false)));
        DIVIDERS.forEach(
                (name, place) -> settings().update(all -> all.withDividers(name, List.of(place))));
    }

    @Test
    void leavesTheDividersWhereTheyWere() throws Exception {
        importLog(TestLog.small().write(place("small.ndjson")));
        await(() -> groups().size() == 4);
        interact(window::close);
        Map<String, List<Double>> now = settings().get().dividers();
        DIVIDERS.forEach(
                (name, place) ->
                        assertThat(now.get(name).get(0)).as(name).isCloseTo(place, within(0.01)));
    }
}
