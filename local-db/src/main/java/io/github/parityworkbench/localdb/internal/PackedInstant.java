package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A time as most programs write it, in UTC and to the second or millisecond, as a number of six
 * bytes: its fields, each in so many steps as it has values, from the year to the millisecond.
 */
final class PackedInstant {
    /** How many bytes it is packed into. */
    static final int BYTES = 6;

    /** What has no such number. */
    static final long NONE = -1;

    private static final byte[] SECONDS = bytes("\"0000-00-00T00:00:00Z\"");
    private static final byte[] MILLIS = bytes("\"0000-00-00T00:00:00.000Z\"");

    /**
     * A field of the text.
     *
     * @param at its first digit
     * @param lowest its lowest value
     * @param values how many it has
     */
    private record Field(int at, int digits, int lowest, int values) {
        int end() {
            return at + digits;
        }
    }

    private static final List<Field> FIELDS =
            List.of(
                    new Field(1, 4, 0, 8_000),
                    new Field(6, 2, 1, 12),
                    new Field(9, 2, 1, 31),
                    new Field(12, 2, 0, 24),
                    new Field(15, 2, 0, 60),
                    new Field(18, 2, 0, 60),
                    new Field(21, 3, 0, 1_000));

    private static final List<Field> WITHOUT_MILLIS = FIELDS.subList(0, FIELDS.size() - 1);

    private PackedInstant() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** How many bytes the text has, quotes counted. */
    static int length(boolean millis) {
        return (millis ? MILLIS : SECONDS).length;
    }

    /** The number of a string, or {@link #NONE}; whether it has milliseconds follows from it. */
    static long of(JsonText text) {
        boolean millis = text.length() == MILLIS.length;
        if (!millis && text.length() != SECONDS.length) {
            return NONE;
        }
        byte[] pattern = millis ? MILLIS : SECONDS;
        for (int i = 0; i < pattern.length; i++) {
            byte next = text.byteAt(i);
            if (pattern[i] == '0' ? next < '0' || next > '9' : next != pattern[i]) {
                return NONE;
            }
        }
        long number = 0;
        for (Field field : fields(millis)) {
            int value = value(text, field) - field.lowest();
            if (value < 0 || value >= field.values()) {
                return NONE;
            }
            number = number * field.values() + value;
        }
        return number;
    }

    private static int value(JsonText text, Field field) {
        int value = 0;
        for (int i = field.at(); i < field.end(); i++) {
            value = 10 * value + text.byteAt(i) - '0';
        }
        return value;
    }

    static void write(long number, ByteWriter out) {
        for (int shift = (BYTES - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.writeByte((int) (number >>> shift));
        }
    }

    /** The string whose number stands from {@code at} on. */
    static JsonText read(byte[] bytes, int at, boolean millis) {
        long number = 0;
        for (int i = at; i < at + BYTES; i++) {
            number = number << Byte.SIZE | (bytes[i] & 0xFF);
        }
        byte[] text = (millis ? MILLIS : SECONDS).clone();
        List<Field> fields = fields(millis);
        for (int f = fields.size() - 1; f >= 0; f--) {
            Field field = fields.get(f);
            int value = (int) (number % field.values()) + field.lowest();
            number /= field.values();
            for (int i = field.end() - 1; i >= field.at(); i--) {
                text[i] = (byte) ('0' + value % 10);
                value /= 10;
            }
        }
        return JsonText.of(text);
    }

    private static List<Field> fields(boolean millis) {
        return millis ? FIELDS : WITHOUT_MILLIS;
    }
}
