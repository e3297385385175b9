package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Provenance;
import java.io.IOException;

/** Says of a file among logs why it is not read; the others are. */
public final class PassedOver implements LogFormat {
    private final String reason;
    private final long offset;

    /**
     * @param reason the rest of a sentence that starts with the file's name
     */
    public PassedOver(String reason) {
        this(reason, 0);
    }

    /**
     * @param reason the rest of a sentence that starts with the file's name
     * @param offset of the byte, decompressed, up to which the file can be read
     */
    public PassedOver(String reason, long offset) {
        this.reason = reason;
        this.offset = offset;
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Match probe(Sample head) {
        return Match.NO;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        Provenance place = new Provenance(source.name(), 0, offset);
        sink.problem(new ImportProblem(place, "passed over: it " + reason));
    }
}
