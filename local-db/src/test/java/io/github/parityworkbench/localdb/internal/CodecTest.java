package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes back equal, and what is damaged is noticed. */
class CodecTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 127, 128, 16_384, Long.MAX_VALUE, Long.MIN_VALUE})
    void numbersComeBackEqual(long number) {
        ByteWriter out = new ByteWriter();
        out.writeNumber(number);
        out.writeSigned(number);
        out.writeFixedLong(number);
        ByteReader in = new ByteReader(out.toBytes());
        assertThat(in.readNumber()).isEqualTo(number);
        assertThat(in.readSigned()).isEqualTo(number);
        assertThat(in.readFixedLong()).isEqualTo(number);
        assertThat(in.atEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ıİ", "\uD83D\uDE00", "\uD83D", "x\uDE00\uD83D", "\0"})
    void stringsComeBackEqualEvenWithLoneSurrogates(String string) {
        ByteWriter out = new ByteWriter();
        out.writeString(string);
        out.writeString("end");
        ByteReader in = new ByteReader(out.toBytes());
        assertThat(in.readString()).isEqualTo(string);
        assertThat(in.readString()).isEqualTo("end");
    }

    @Test
    void exchangesComeBackEqualWithEverythingAndWithNothing() {
        Exchange full =
                new Exchange(
                        "id \uD83D",
                        new Endpoint("GET /x"),
                        Instant.MAX,
                        "op",
                        "side-by-side",
                        "trace",
                        new Request(
                                "POST",
                                "https://h/x?y",
                                new Headers(Map.of("B", List.of(), "a", List.of("1", "", "2"))),
                                JsonText.of("{\"q\":1.50}")),
                        new Response(
                                200,
                                Headers.NONE,
                                JsonText.of(new byte[] {'"', (byte) 0xFF, '"'}),
                                0.1),
                        new Response(-1, Headers.NONE, JsonText.of(""), Double.NaN),
                        new Response(null, Headers.NONE, null, null),
                        true,
                        JsonText.of("{}"),
                        new Provenance("a.zip!b", 0, Long.MAX_VALUE));
        Exchange empty =
                new Exchange(
                        "",
                        new Endpoint("e"),
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        new Response(null, Headers.NONE, null, null),
                        new Response(null, Headers.NONE, null, null),
                        null,
                        null,
                        null,
                        new Provenance("", 1, 0));
        List<PayloadBlocks.Packed> packed = PayloadBlocks.pack(List.of(full, empty));
        byte[] block = PayloadBlocks.open(packed.get(0).content());
        assertThat(PayloadBlocks.count(block)).isEqualTo(2);
        assertThat(PayloadBlocks.read(block, 0)).isEqualTo(full);
        assertThat(PayloadBlocks.read(block, 1)).isEqualTo(empty);
        assertThatThrownBy(() -> PayloadBlocks.read(block, 2))
                .isInstanceOf(DamagedDataException.class);
        assertThatThrownBy(() -> PayloadBlocks.count(new byte[2]))
                .isInstanceOf(DamagedDataException.class)
                .hasMessageContaining("a block of exchanges has none");
    }

    @ParameterizedTest
    @CsvSource({
        "$, $",
        "$.a[3].b, $.a[*].b",
        "$.users['550e8400'].name, $.users.*.name",
        "$.a[3], $.a.*",
        "$.a.b, $.a",
        "$['x.y'][*], $.z",
    })
    void pathsComeBackEqualWhateverTheirGroupsPath(String path, String shape) {
        FieldPath concrete = FieldPath.parse(path);
        FieldPath generalised = FieldPath.parse(shape);
        boolean fits = PathCodec.fits(concrete, generalised);
        ByteWriter out = new ByteWriter();
        PathCodec.write(out, concrete, generalised, fits);
        ByteReader in = new ByteReader(out.toBytes());
        assertThat(PathCodec.read(in, generalised, fits)).isEqualTo(concrete);
        ByteReader skipping = new ByteReader(out.toBytes());
        PathCodec.skip(skipping, generalised, fits);
        assertThat(skipping.atEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 5_000})
    void anyFlippedBitInWhatIsSealedIsNoticed(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] sealed = Sealed.seal(content).bytes();
        assertThat(new Sealed(sealed).open("it")).isEqualTo(content);
        for (int bit = 0; bit < sealed.length * 8; bit += 1 + sealed.length / 50) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> new Sealed(flipped).open("it"))
                    .isInstanceOf(DamagedDataException.class);
        }
        for (int end = 0; end < sealed.length; end += 1 + sealed.length / 50) {
            byte[] cut = java.util.Arrays.copyOf(sealed, end);
            assertThatThrownBy(() -> new Sealed(cut).open("it"))
                    .isInstanceOf(DamagedDataException.class);
        }
    }

    @Test
    void aReaderNeverLeavesItsBytes() {
        List<byte[]> broken = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            broken.add(bytes);
        }
        for (byte[] bytes : broken) {
            try {
                ExchangeCodec.read(new ByteReader(bytes));
            } catch (DamagedDataException | IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
