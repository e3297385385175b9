package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.localdb.GroupVerdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SnoozeUntilTest {
    @Test
    void readsUntilWhenSomethingIsSnoozed() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(SnoozeUntil.read(" 2W ", today))
                .contains(GroupVerdict.snoozedUntil(LocalDate.of(2026, 12, 7)));
        assertThat(SnoozeUntil.read("2027-01-31", today))
                .contains(GroupVerdict.snoozedUntil(LocalDate.of(2027, 1, 31)));
        assertThat(SnoozeUntil.read("500", today)).contains(GroupVerdict.snoozedUntil(500));
        assertThat(SnoozeUntil.read("2026-11-23", today)).isEmpty();
        assertThat(SnoozeUntil.read("0d", today)).isEmpty();
        assertThat(SnoozeUntil.read("soon", today)).isEmpty();
    }
}
