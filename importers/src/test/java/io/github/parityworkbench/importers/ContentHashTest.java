package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentHashTest {
    private static final byte[] TEXT = "0123456789".repeat(200).getBytes(StandardCharsets.US_ASCII);

    @Test
    void theyAreThoseThatOthersCompute() {
        byte[] none = {};
        assertThat(ContentHash.XXH3.hex(none)).isEqualTo("99aa06d3014798d86001c324468d497f");
        assertThat(ContentHash.SHA_256.hex(none))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @EnumSource
    void askingOnTheWayChangesNothing(ContentHash by) {
        ContentHash.Running running = by.start();
        for (int i = 0; i < TEXT.length; i += 100) {
            running.update(TEXT, i, i + 100);
            assertThat(running.hex()).isEqualTo(by.hex(Arrays.copyOf(TEXT, i + 100)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isKnownByItsDigits(ContentHash by) {
        assertThat(ContentHash.of(by.hex(TEXT))).isEqualTo(by);
    }
}
