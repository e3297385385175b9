package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Provenance;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Where a record stands in its log, and by what it is known again.
 *
 * @param line from 1
 * @param offset its first byte
 * @param length of the record, without its end of line
 * @param hash over its bytes, as {@link #hash} makes it
 */
public record RecordPlace(long line, long offset, int length, long hash) {

    /** The place of the record that this exchange was read from. */
    public static RecordPlace of(Exchange exchange, byte[] record) {
        Provenance at = exchange.provenance();
        return new RecordPlace(at.line(), at.offset(), record.length, hash(record));
    }

    /** Two checksums of different polynomials, 64 bits together, which processors are fast at. */
    static long hash(byte[] record) {
        CRC32 left = new CRC32();
        left.update(record);
        CRC32C right = new CRC32C();
        right.update(record);
        return left.getValue() << Integer.SIZE | right.getValue();
    }
}
