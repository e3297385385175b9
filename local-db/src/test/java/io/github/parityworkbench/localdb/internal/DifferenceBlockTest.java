package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.cause.Cause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed by columns comes back equal, in the order of the log. */
class DifferenceBlockTest {
    private static final String[] VALUES = {
        "",
        "\"",
        "\"\"",
        "null",
        "true",
        "0",
        "-12.50",
        "1e999",
        "12345",
        "12349",
        "[1,2]",
        "\"x\"",
        "\"word\"",
        "\"wordx\"",
        "\"another word\"",
        "\"2026-03-01T00:00:00Z\"",
        "\"2026-03-01T00:00:00.5Z\"",
        "\"2026-03-01T00:00:00.537Z\"",
        "\"2026-03-01T00:00:01.537Z\"",
        "\"7999-12-31T23:59:59.999Z\"",
        "\"0000-01-01T00:00:00Z\"",
        "\"2026-13-01T00:00:00Z\"",
        "\"2026-00-01T00:00:00Z\"",
        "\"2026-03-01T24:00:00.000Z\"",
        "\"9999-03-01T00:00:00.000Z\"",
        "\"2026-03-01 00:00:00Z\"",
        "\"0123456789abcdef\"",
        "\"71c7e89c-4494-f412-b107-88abf2a627c5\"",
        "\"71c7e89c-4494-f412-b107-88abf2a627c5x\"",
        "\"71c7e89c-4494-f412-b107-88abf2a627c6\"",
        "\"71C7E89C-4494-F412-B107-88ABF2A627C5\"",
        "\"71c7e89c44-94-f412-b107-88abf2a627c5\"",
        "\"-----------------------------------\"",
        "\"ıİ\u6f22\"",
    };

    private static final String[] IDS = {
        "e1",
        "e2",
        "e9",
        "e010",
        "e10",
        "e",
        "",
        "7",
        "007",
        "0",
        "-3",
        "e99999999999999999999",
        "x 71c7e89c-4494-f412-b107-88abf2a627c5",
        "e\u0663"
    };

    private static PackedDifference difference(Random random) {
        int group = random.nextInt(6) * 97;
        PackedPaths paths = new PackedPaths();
        byte[] bytes = new byte[random.nextInt(4)];
        random.nextBytes(bytes);
        paths.point(bytes, 0, bytes.length, random.nextInt(3) << DifferenceFlags.OTHER_SHIFT);
        return new PackedDifference(
                group,
                Cause.values()[random.nextInt(3)],
                random.nextInt(5) == 0,
                paths,
                value(random),
                value(random));
    }

    private static @Nullable PackedValue value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new PackedValue.Span(random.nextInt(1 << 30), random.nextInt(1 << 30));
            default -> new PackedValue.Inline(JsonText.of(VALUES[random.nextInt(VALUES.length)]));
        };
    }

    private static List<PackedExchange> exchanges(long seed, List<@Nullable Instant> times) {
        Random random = new Random(seed);
        List<PackedExchange> exchanges = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<PackedDifference> differences = new ArrayList<>();
            for (int left = random.nextInt(8); left >= 0; left--) {
                differences.add(difference(random));
            }
            exchanges.add(
                    new PackedExchange(
                            IDS[random.nextInt(IDS.length)],
                            times.get(random.nextInt(times.size())),
                            random.nextInt(9) == 0,
                            differences));
        }
        return exchanges;
    }

    private static Sealed pack(List<PackedExchange> exchanges) {
        DifferenceBlockWriter writer = new DifferenceBlockWriter();
        exchanges.forEach(writer::add);
        return writer.seal();
    }

    private static List<PackedExchange> unpack(DifferenceBlock block) {
        List<PackedExchange> exchanges = new ArrayList<>();
        for (int i = 0; i < block.exchanges(); i++) {
            List<PackedDifference> differences = new ArrayList<>();
            for (int d = block.firstDifference(i); d < block.firstDifference(i + 1); d++) {
                PackedPaths paths = new PackedPaths();
                block.point(paths, d);
                PackedDifference read =
                        new PackedDifference(
                                block.group(d),
                                block.cause(d),
                                (block.flags(d) & DifferenceFlags.NOISE) != 0,
                                paths.copy(),
                                block.control(d),
                                block.candidate(d));
                assertThat(read.flags() & 0xFF).isEqualTo(block.flags(d) & 0xFF);
                differences.add(read);
            }
            exchanges.add(
                    new PackedExchange(
                            block.id(i), block.timestamp(i), block.degraded(i), differences));
        }
        return exchanges;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exchangesAndDifferencesComeBackEqual(long seed) {
        List<@Nullable Instant> times = new ArrayList<>();
        times.add(null);
        times.add(Instant.EPOCH.minusSeconds(1));
        times.add(Instant.parse("2026-03-01T00:00:00Z").plusNanos(seed * 1_000));
        times.add(Instant.parse("2026-03-01T00:00:07.037Z"));
        if (seed == 5) {
            times.add(Instant.MAX);
        }
        List<PackedExchange> exchanges = exchanges(seed, times);
        assertThat(unpack(new DifferenceBlock(pack(exchanges)))).isEqualTo(exchanges);
    }

    @Test
    void timesOfWholeSecondsComeBackEqual() {
        List<PackedExchange> exchanges =
                exchanges(6, List.of(Instant.EPOCH, Instant.parse("2026-03-01T00:00:00Z")));
        assertThat(unpack(new DifferenceBlock(pack(exchanges)))).isEqualTo(exchanges);
    }

    @Test
    void aBlockIsFullOfManyDifferencesOrLongOnes() {
        DifferenceBlockWriter writer = new DifferenceBlockWriter();
        PackedPaths none = new PackedPaths();
        none.point(new byte[0], 0, 0, 0);
        PackedValue large = new PackedValue.Inline(JsonText.of("\"" + "x".repeat(1 << 18) + "\""));
        assertThat(writer.isFull()).isFalse();
        writer.add(
                new PackedExchange(
                        "e",
                        null,
                        false,
                        List.of(
                                new PackedDifference(
                                        1, Cause.UNEXPLAINED, false, none, large, null))));
        assertThat(writer.isFull()).isTrue();
        writer.seal();
        assertThat(writer.isFull()).isFalse();
    }

    @Test
    void whateverStandsInTheRowNothingIsReadOutsideOfIt() {
        byte[] whole = pack(exchanges(7, List.of(Instant.EPOCH))).open("it");
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            ByteWriter other = new ByteWriter();
            other.writeBytes(whole, 0, whole.length);
            other.array()[random.nextInt(i % 2 == 0 ? 60 : whole.length)] = (byte) random.nextInt();
            try {
                unpack(new DifferenceBlock(Sealed.sealCompressed(other)));
            } catch (DamagedDataException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void anExchangeThatIsNotInTheBlockIsDamage() {
        DifferenceCursor cursor = new DifferenceCursor(pack(exchanges(8, List.of(Instant.EPOCH))));
        cursor.goTo(39);
        assertThatThrownBy(() -> cursor.goTo(40)).isInstanceOf(DamagedDataException.class);
    }
}
