package io.github.parityworkbench.importers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueOutlineTest {
    private static final int DEPTH = 70;
    private static final String[] SCALARS = {
        "1", "-2.5e3", "true", "null", "\"\"", "\"a b\"", "\"\\u00e9\\\"\"", "\"é😀\"", "[]", "{}"
    };
    private static final String CHANGES = "{}[],:\"\\ 1ax\u0001é";

    @Test
    void passesOverWhatOtherValuesHaveInCommonJustAsOverAnythingElse() {
        Random random = new Random(7);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            String first = container(random, 4);
            String second = random.nextInt(8) == 0 ? container(random, 4) : first;
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                second = changed(second, random);
            }
            valid += assertReadAlike(first, second) ? 1 : 0;
        }
        assertThat(valid).isBetween(5_000, 15_000);
    }

    @Test
    void findsItsWayAgainBehindWhatOnlyOneHas() {
        assertReadAlike("{\"a\":1,\"b\":[1,2,3]}", "{\"a\":1,\"x\":{\"y\":[0,0]},\"b\":[1,2,3]}");
        assertReadAlike("{\"a\":[1,[2,3],4],\"b\":2}", "{\"a\":[1,4,5,6,7,8],\"b\":2}");
        assertReadAlike("[{\"a\":1,\"b\":2},{\"c\":3,\"d\":4}]", "[[1,2],[3,4],{\"c\":3,\"d\":4}]");
        assertReadAlike("[1,[2,3]]", "[1,[2,3]");
        assertReadAlike("[1,[2,3]", "[1,[2,3]]");
        assertReadAlike("[1,2]", "{\"a\":1,\"b\":2}");
    }

    @Test
    void readsWhatIsDeeperThanItNotes() {
        for (int levels = 58; levels < DEPTH + 2; levels++) {
            String open = "[0,".repeat(levels);
            String close = ",2]".repeat(levels);
            assertReadAlike(open + "1" + close, open + "3" + close);
            assertReadAlike(open + "1" + close, open + "[3]" + close);
        }
    }

    @Test
    void looksAtEachByteOfAHostilePairAFewTimesOnly() {
        int many = 200_000;
        String nested = "[1,[" + "0,".repeat(many) + "0]]";
        String flat = "[" + "1,".repeat(many) + "1]";
        assertReadAlike(nested, flat);
        assertReadAlike(flat, nested);
    }

    /** Whether the second value, behind the first, is valid; and the same with and without. */
    private static boolean assertReadAlike(String first, String second) {
        byte[] one = (first + ",").getBytes(StandardCharsets.UTF_8);
        byte[] other = (second + ",\"behind\"").getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        String plain = ends(both, one.length, null);
        assertThat(ends(both, one.length, new ValueOutline()))
                .as("%.200s and %.200s", first, second)
                .isEqualTo(plain);
        return plain.matches("[0-9]+ [0-9]+");
    }

    private static String ends(byte[] bytes, int second, ValueOutline outline) {
        JsonScanner scanner = new JsonScanner(DEPTH);
        return end(scanner.reset(bytes, 0, second), outline)
                + ' '
                + end(scanner.reset(bytes, second, bytes.length), outline);
    }

    private static String end(JsonScanner scanner, ValueOutline outline) {
        try {
            int start = scanner.start();
            int length =
                    outline == null ? scanner.value().length() : scanner.value(outline).length();
            assertThat(scanner.position()).isEqualTo(start + length);
            // The next one shows whether it knows in how many objects and arrays it stands.
            assertThat(scanner.peek()).isNotEqualTo((byte) 0);
            return Integer.toString(scanner.position());
        } catch (MalformedJsonException malformed) {
            return malformed.reason() + malformed.offset() + malformed.unfinished();
        }
    }

    private static String container(Random random, int levels) {
        StringBuilder json = new StringBuilder();
        boolean object = random.nextBoolean();
        json.append(object ? '{' : '[');
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "" : random.nextInt(5) == 0 ? " , " : ",");
            if (object) {
                json.append("\"n").append(random.nextInt(4)).append(i).append("\":");
            }
            json.append(
                    levels > 0 && random.nextInt(3) == 0
                            ? container(random, levels - 1)
                            : SCALARS[random.nextInt(SCALARS.length)]);
        }
        return json.append(object ? '}' : ']').toString();
    }

    /** One value more, a part left out, or another character. */
    private static String changed(String json, Random random) {
        int at = random.nextInt(json.length() + 1);
        int to = Math.min(json.length(), at + random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> json.replaceFirst(",", ",\"n9\":" + container(random, 2) + ",");
            case 1 -> json.replaceFirst("[0-9]", "" + random.nextInt(1000));
            case 2 -> json.substring(0, at) + json.substring(to);
            default ->
                    json.substring(0, at)
                            + CHANGES.charAt(random.nextInt(CHANGES.length()))
                            + json.substring(at);
        };
    }
}
