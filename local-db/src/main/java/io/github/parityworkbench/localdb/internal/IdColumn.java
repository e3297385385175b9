package io.github.parityworkbench.localdb.internal;

import java.util.List;

/**
 * The ids of consecutive exchanges: mostly one text with numbers that go up, of which the steps are
 * written.
 */
final class IdColumn {
    private static final int MOST_DIGITS = 18;

    /** The text before the number is that of the id before, its first being none. */
    private static final int SAME_TEXT = 0;

    private static final int OTHER_TEXT = 1;

    /** The id does not end in a number, or in one that is not written like one. */
    private static final int NO_NUMBER = 2;

    private final String[] ids;

    /** Reads so many ids. */
    IdColumn(ByteReader in, int exchanges) {
        ids = new String[exchanges];
        String text = "";
        long number = 0;
        for (int i = 0; i < exchanges; i++) {
            int form = in.readByte();
            if (form == NO_NUMBER) {
                ids[i] = in.readString();
                continue;
            }
            text = form == SAME_TEXT ? text : in.readString();
            number += in.readSigned();
            ids[i] = text + number;
        }
    }

    /** The id of an exchange, from 0. */
    String get(int exchange) {
        return ids[exchange];
    }

    /** Writes these ids. */
    static void write(List<String> ids, ByteWriter out) {
        String text = "";
        long number = 0;
        for (String id : ids) {
            int digits = digits(id);
            if (digits == id.length()) {
                out.writeByte(NO_NUMBER);
                out.writeString(id);
                continue;
            }
            String before = id.substring(0, digits);
            if (before.equals(text)) {
                out.writeByte(SAME_TEXT);
            } else {
                out.writeByte(OTHER_TEXT);
                out.writeString(before);
                text = before;
            }
            long next = Long.parseLong(id, digits, id.length(), 10);
            out.writeSigned(next - number);
            number = next;
        }
    }

    /** Where the number begins that an id ends in, without zeros before it; its end for none. */
    private static int digits(String id) {
        int from = id.length();
        while (from > 0
                && id.length() - from < MOST_DIGITS
                && id.charAt(from - 1) >= '0'
                && id.charAt(from - 1) <= '9') {
            from--;
        }
        while (from < id.length() - 1 && id.charAt(from) == '0') {
            from++;
        }
        return from;
    }
}
