package io.github.parityworkbench.importers.jumeaux;

import io.github.parityworkbench.importers.Bundle;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.json.JsonList;
import io.github.parityworkbench.importers.reading.RecordLog;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A report of Jumeaux: {@code one} is control, {@code other} the candidate. The bodies are files in
 * folders of these names; trials without a difference are in the report as well.
 */
public final class JumeauxFormat implements LogFormat {
    private static final Bundle BUNDLE =
            new Bundle("report.json", Set.of(), Set.of("one", "other", "one-props", "other-props"));

    /** The format, which has no settings. */
    public JumeauxFormat() {}

    @Override
    public String name() {
        return "jumeaux";
    }

    @Override
    public List<Bundle> bundles() {
        return List.of(BUNDLE);
    }

    @Override
    public Match probe(Sample head) {
        return head.document().keySet().containsAll(Set.of("trials", "summary", "key"))
                ? Match.CERTAIN
                : Match.NO;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        ReadLimits limits = source.limits();
        RecordLog.read(
                source,
                sink,
                in -> new JsonList(in, List.of("trials"), limits.recordBytes(), limits.depth()),
                new JumeauxTrial(source));
    }
}
