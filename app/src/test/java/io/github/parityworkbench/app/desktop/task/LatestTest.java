package io.github.parityworkbench.app.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final LaterThread later = new LaterThread();
    private final List<Object> seen = new ArrayList<>();
    private final Latest latest = new Latest(later, seen::add);

    @Test
    void dropsAnOlderOutcomeThatComesInLate() {
        latest.run(() -> "old", seen::add);
        latest.run(() -> "new", seen::add);
        later.runLast();
        later.runFirst();
        assertThat(seen).containsExactly("new");
    }

    @Test
    void dropsTheFailureOfSomethingOlder() {
        latest.run(LatestTest::fail, seen::add);
        latest.run(() -> "new", seen::add);
        later.runFirst();
        later.runFirst();
        assertThat(seen).containsExactly("new");
    }

    @Test
    void reportsTheFailureOfTheNewest() {
        latest.run(LatestTest::fail, seen::add);
        later.runFirst();
        assertThat(seen).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dropsWhatIsUnderWayWhenCancelled() {
        latest.run(() -> "old", seen::add);
        latest.cancel();
        later.runFirst();
        assertThat(seen).isEmpty();
    }

    private static String fail() {
        throw new IllegalStateException("on purpose");
    }
}
