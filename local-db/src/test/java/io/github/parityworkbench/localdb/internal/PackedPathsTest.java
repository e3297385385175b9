package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackedPathsTest {
    @Test
    void equalWhereverTheBytesStand() {
        byte[] block = "-abc-abc".getBytes(StandardCharsets.US_ASCII);

        assertThat(paths(block, 1, 4, 1))
                .isEqualTo(paths(block, 5, 8, 1))
                .hasSameHashCodeAs(paths(block, 5, 8, 1))
                .isEqualTo(paths(block, 5, 8, 1).copy())
                .isNotEqualTo(paths(block, 5, 8, 2))
                .isNotEqualTo(paths(block, 0, 4, 1));
    }

    @Test
    void zeroesInFrontCount() {
        assertThat(paths(new byte[] {0, 1}, 0, 2, 1)).isNotEqualTo(paths(new byte[] {1}, 0, 1, 1));
    }

    @Test
    void longOnesAreEqualOnlyAsAWhole() {
        byte[] one = "one: the same at the end".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "two: the same at the end".getBytes(StandardCharsets.US_ASCII);

        assertThat(paths(one, 0, one.length, 1))
                .isEqualTo(paths(one.clone(), 0, one.length, 1))
                .isNotEqualTo(paths(other, 0, other.length, 1));
    }

    private static PackedPaths paths(byte[] block, int from, int to, int form) {
        PackedPaths paths = new PackedPaths();
        paths.point(block, from, to, form);
        return paths;
    }
}
