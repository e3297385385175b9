package io.github.parityworkbench.app.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {
    private final LaterThread later = new LaterThread();
    private final List<Integer> screen = new ArrayList<>();
    private final Relay<Integer> relay = new Relay<>(later, screen::add);

    @Test
    void letsOnlyOneUpdateWaitHoweverManyValuesComeIn() {
        for (int i = 0; i < 1000; i++) {
            relay.accept(i);
        }
        assertThat(later.waiting()).isEqualTo(1);
        later.runFirst();
        assertThat(screen).containsExactly(999);
    }

    @Test
    void deliversWhatComesAfterAnUpdate() {
        relay.accept(1);
        later.runFirst();
        relay.accept(2);
        later.runFirst();
        assertThat(screen).containsExactly(1, 2);
    }
}
