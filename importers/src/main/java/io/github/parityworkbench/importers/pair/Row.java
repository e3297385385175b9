package io.github.parityworkbench.importers.pair;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A record of one log that waits for its counterpart, and where it stands. */
final class Row {
    private static final int OVERHEAD = 200;

    private final String key;
    private final byte[] record;
    private final long line;
    private final long offset;

    Row(String key, byte[] record, long line, long offset) {
        this.key = key;
        this.record = record;
        this.line = line;
        this.offset = offset;
    }

    static Row read(DataInputStream in) throws IOException {
        byte[] key = in.readNBytes(in.readInt());
        byte[] record = in.readNBytes(in.readInt());
        return new Row(
                new String(key, StandardCharsets.UTF_16BE), record, in.readLong(), in.readLong());
    }

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(record.length);
        out.write(record);
        out.writeLong(line);
        out.writeLong(offset);
    }

    String key() {
        return key;
    }

    byte[] record() {
        return record;
    }

    long line() {
        return line;
    }

    long offset() {
        return offset;
    }

    /** About what it takes in memory. */
    long bytes() {
        return record.length + 2L * key.length() + OVERHEAD;
    }
}
