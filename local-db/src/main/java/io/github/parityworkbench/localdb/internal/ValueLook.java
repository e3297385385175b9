package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.JsonText;
import java.util.List;

/** What the bytes of a value look like: those that look alike are compressed together. */
enum ValueLook {
    /** Any JSON. */
    OTHER(0, DifferenceColumn.TEXTS, 0),
    NUMBER(1, DifferenceColumn.NUMBERS, 0),
    STRING(2, DifferenceColumn.TEXTS, 1),
    INSTANT(3, DifferenceColumn.INSTANTS, 1),
    TOKEN(4, DifferenceColumn.TOKENS, 1),

    /** A string of a UUID, of which only the 32 digits are written. */
    UUID(5, DifferenceColumn.TOKENS, 1),

    /** One of a {@link PackedInstant} to the second. */
    SECOND(6, DifferenceColumn.INSTANTS, 1),

    /** One of a {@link PackedInstant} to the millisecond. */
    MILLISECOND(7, DifferenceColumn.INSTANTS, 1);

    /** How long a UUID is with its quotes and hyphens, and how many digits it has. */
    private static final int UUID_LENGTH = 38;

    private static final int UUID_DIGITS = 32;

    /** A shorter string is a word, whatever its letters. */
    private static final int SHORTEST_TOKEN = 10;

    /** All of them, by their numbers. */
    static final List<ValueLook> ALL = List.of(values());

    private final int number;
    private final DifferenceColumn column;
    private final int quotes;

    ValueLook(int number, DifferenceColumn column, int quotes) {
        this.number = number;
        this.column = column;
        this.quotes = quotes;
    }

    /** By which it is known in a block. */
    int number() {
        return number;
    }

    /** The column that its bytes stand in. */
    DifferenceColumn column() {
        return column;
    }

    /** How many bytes before, and as many behind, are quotes and not written. */
    int quotes() {
        return quotes;
    }

    /** The look with that number. */
    static ValueLook ofNumber(int number) {
        if (number >= ALL.size()) {
            throw new DamagedDataException("a value has an unknown look");
        }
        return ALL.get(number);
    }

    /** How many bytes every value of this look is written as; 0 where that differs. */
    int writtenLength() {
        return switch (this) {
            case UUID -> UUID_DIGITS;
            case SECOND, MILLISECOND -> PackedInstant.BYTES;
            default -> 0;
        };
    }

    /** The length of a value, quotes counted, of which so many bytes are written. */
    int length(int written) {
        return switch (this) {
            case UUID -> UUID_LENGTH;
            case SECOND -> PackedInstant.length(false);
            case MILLISECOND -> PackedInstant.length(true);
            default -> written + 2 * quotes;
        };
    }

    /** Whether a UUID has a hyphen at that byte, quotes counted. */
    static boolean isHyphenOfUuid(int index) {
        return index == 9 || index == 14 || index == 19 || index == 24;
    }

    /** The look of a value. */
    static ValueLook of(JsonText value) {
        int length = value.length();
        if (length > 0 && value.byteAt(0) != '"') {
            return isNumber(value) ? NUMBER : OTHER;
        }
        if (length < 2 || value.byteAt(length - 1) != '"') {
            return OTHER;
        }
        return length < SHORTEST_TOKEN ? STRING : ofLongString(value);
    }

    private static boolean isNumber(JsonText value) {
        for (int i = 0; i < value.length(); i++) {
            byte next = value.byteAt(i);
            if (!isDigit(next) && next != '.' && next != '-') {
                return false;
            }
        }
        return true;
    }

    private static ValueLook ofLongString(JsonText value) {
        boolean instant = true;
        boolean token = true;
        for (int i = 1; i < value.length() - 1 && (instant || token); i++) {
            byte next = value.byteAt(i);
            boolean both = isDigit(next) || next == '-';
            instant &= both || next == ':' || next == 'T' || next == 'Z' || next == '.';
            token &= both || (next >= 'a' && next <= 'f');
        }
        if (token) {
            return isUuid(value) ? UUID : TOKEN;
        }
        return instant ? ofInstant(value) : STRING;
    }

    private static ValueLook ofInstant(JsonText value) {
        if (PackedInstant.of(value) == PackedInstant.NONE) {
            return INSTANT;
        }
        return value.length() == PackedInstant.length(true) ? MILLISECOND : SECOND;
    }

    private static boolean isUuid(JsonText token) {
        if (token.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 1; i < token.length() - 1; i++) {
            if ((token.byteAt(i) == '-') != isHyphenOfUuid(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte next) {
        return next >= '0' && next <= '9';
    }
}
