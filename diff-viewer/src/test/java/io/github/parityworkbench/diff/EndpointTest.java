package io.github.parityworkbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EndpointTest {
    @Test
    void halvesOfSurrogatePairsThatNoFileCanHoldAreReplaced() {
        assertThat(new Endpoint("get\uD800User\uDC00"))
                .isEqualTo(new Endpoint("get\uFFFDUser\uFFFD"));
        assertThat(new Endpoint("get\uD83D\uDE00").name()).isEqualTo("get\uD83D\uDE00");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> new Endpoint(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
