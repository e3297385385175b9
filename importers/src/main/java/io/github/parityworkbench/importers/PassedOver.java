package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Provenance;
import java.io.IOException;

/** Says of a file among logs that it is not one. */
final class PassedOver implements LogFormat {
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
        String looks = NotALog.of(source.head());
        source.open().close();
        sink.problem(
                new ImportProblem(new Provenance(source.name(), 0, 0), "passed over: it " + looks));
    }
}
