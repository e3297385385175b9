package io.github.parityworkbench.localdb.internal;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Bytes as they are kept: behind their length and before a CRC-32C over all of it, since H2 does
 * not notice when a bit flips on disk. What is not tiny is compressed.
 */
final class Sealed {
    private static final int TINY = 128;

    private final byte[] bytes;

    /** Bytes as they were kept. */
    Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Seals these bytes. */
    static Sealed seal(byte[] content) {
        return seal(content, content.length);
    }

    static Sealed seal(ByteWriter content) {
        return seal(content.array(), content.size());
    }

    /** Seals bytes that are compressed already. */
    static Sealed sealCompressed(ByteWriter content) {
        return sealAsIs(content.array(), content.size());
    }

    /** As they are to be kept. */
    byte[] bytes() {
        return bytes;
    }

    private static Sealed seal(byte[] content, int length) {
        if (length < TINY) {
            return sealAsIs(content, length);
        }
        ByteWriter sealed = new ByteWriter(length / 2 + TINY);
        sealed.writeNumber((long) length << 1 | 1);
        Compression.pack(content, length, sealed);
        return checked(sealed);
    }

    private static Sealed sealAsIs(byte[] content, int length) {
        ByteWriter sealed = new ByteWriter(length + 2 * Integer.BYTES);
        sealed.writeNumber((long) length << 1);
        sealed.writeBytes(content, 0, length);
        return checked(sealed);
    }

    private static Sealed checked(ByteWriter sealed) {
        sealed.writeFixedInt(checksum(sealed.array(), sealed.size()));
        return new Sealed(sealed.toBytes());
    }

    /**
     * What was sealed.
     *
     * @param what names it, for the message
     * @throws DamagedDataException if it is not as it was
     */
    byte[] open(String what) {
        check(what);
        int checked = bytes.length - Integer.BYTES;
        ByteReader reader = new ByteReader(bytes, 0, checked);
        long header = reader.readNumber();
        int from = reader.position();
        long length = header >>> 1;
        if ((header & 1) == 1) {
            return Compression.unpack(bytes, from, checked, length, what);
        }
        if (checked - from != length) {
            throw new DamagedDataException(what + " has a wrong length");
        }
        return Arrays.copyOfRange(bytes, from, checked);
    }

    /**
     * Makes sure that what was sealed is as it was, without unpacking it.
     *
     * @throws DamagedDataException if it is not
     */
    void check(String what) {
        int checked = bytes.length - Integer.BYTES;
        if (checked < 1
                || new ByteReader(bytes, checked, bytes.length).readFixedInt()
                        != checksum(bytes, checked)) {
            throw new DamagedDataException(what + " has a wrong checksum");
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
