package io.github.parityworkbench.importers.goreplay;

import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.reading.RecordLog;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A recording of GoReplay with requests, original responses and replayed responses, which belong
 * together by their id.
 */
public final class GoReplayFormat implements LogFormat {
    private static final Pattern FIRST_LINE =
            Pattern.compile("[123] [0-9a-f]{8,64} [0-9]{10,20}( -?[0-9]+)?");

    /** The format, which has no settings. */
    public GoReplayFormat() {}

    @Override
    public String name() {
        return "goreplay";
    }

    @Override
    public Match probe(Sample head) {
        return FIRST_LINE.matcher(head.firstLine()).matches() ? Match.CERTAIN : Match.NO;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        ReplayJoin join = new ReplayJoin(sink);
        RecordLog.read(
                source,
                sink,
                in -> new ReplayMessages(in, source.limits().recordBytes()),
                (message, provenance, to) -> join.add(message, provenance));
        join.finish();
    }
}
