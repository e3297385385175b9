package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.Records;
import java.io.InputStream;

/** A log with the answers of one system. */
public interface OneSided {
    /** Splits the log. */
    Records records(InputStream in);

    /**
     * What a record says of its request, and of the answer of that side.
     *
     * @throws io.github.parityworkbench.importers.json.MalformedJsonException if it is not valid
     *     JSON
     * @throws RecordException if it is not what was expected
     */
    ExchangeDraft read(byte[] record, Side side);
}
