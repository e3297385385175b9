package io.github.parityworkbench.importers.goreplay;

import io.github.parityworkbench.importers.json.ByteOrderMark;
import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.json.Records;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Splits a recording at the lines that separate its messages. */
final class ReplayMessages implements Records {
    private static final byte[] SEPARATOR =
            "\n\uD83D\uDC35\uD83D\uDE48\uD83D\uDE49\n".getBytes(StandardCharsets.UTF_8);

    private final InputStream in;
    private final int maximum;
    private long position;

    ReplayMessages(InputStream in, int maximum) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maximum = maximum;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        long start = 0;
        int matched = 0;
        int c = in.read();
        while (c >= 0) {
            position++;
            if (position - start <= maximum) {
                message.write(c);
            }
            matched = (byte) c == SEPARATOR[matched] ? matched + 1 : c == SEPARATOR[0] ? 1 : 0;
            if (matched == SEPARATOR.length) {
                hand(message, start, SEPARATOR.length, handler);
                message.reset();
                matched = 0;
                start = position;
            }
            c = in.read();
        }
        hand(message, start, 0, handler);
    }

    private void hand(
            ByteArrayOutputStream message, long start, int separator, RecordHandler handler) {
        if (position - start > maximum) {
            handler.unreadable("the message is longer than " + maximum + " bytes", 0, start);
        } else if (message.size() > separator) {
            byte[] bytes = message.toByteArray();
            int from = start == 0 ? ByteOrderMark.length(bytes) : 0;
            byte[] record = Arrays.copyOfRange(bytes, from, bytes.length - separator);
            if (!new String(record, StandardCharsets.ISO_8859_1).isBlank()) {
                handler.record(record, 0, start + from);
            }
        }
    }
}
