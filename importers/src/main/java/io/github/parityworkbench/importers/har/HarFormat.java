package io.github.parityworkbench.importers.har;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.json.JsonMembers;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A HAR recording. It has the answers of one system only, so that it cannot be read alone: two of
 * them make a log.
 */
public final class HarFormat implements LogFormat {
    private static final String ALONE =
            "is a recording of one system; name both recordings, with --control and --candidate";

    /** The format, which has no settings. */
    public HarFormat() {}

    @Override
    public String name() {
        return "har";
    }

    @Override
    public Optional<String> refusal() {
        return Optional.of(ALONE);
    }

    @Override
    public Match probe(Sample head) {
        return isHar(head) ? Match.CERTAIN : Match.NO;
    }

    /** Whether a source that begins like this is a recording. */
    public static boolean isHar(Sample head) {
        JsonText log = head.document().get("log");
        return log != null && isLog(JsonMembers.of(log));
    }

    private static boolean isLog(Map<String, JsonText> log) {
        return log.containsKey("entries")
                || (log.containsKey("creator") && log.containsKey("version"));
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        throw new SourceException(source.name() + " " + ALONE);
    }
}
