package io.github.parityworkbench.importers.diffy;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.JsonLog;
import java.io.IOException;
import java.util.Map;

/**
 * Diffy: its exported {@code differenceResult} collection, which holds the matching requests as
 * well, the answers of its results interface with {@code include_request=true}, and its list of
 * endpoints, which gives totals.
 */
public final class DiffyFormat implements LogFormat {
    /** The format, which has no settings. */
    public DiffyFormat() {}

    @Override
    public String name() {
        return "diffy";
    }

    @Override
    public Match probe(Sample head) {
        return head.records().stream().anyMatch(DiffyFormat::isDiffy) ? Match.CERTAIN : Match.NO;
    }

    private static boolean isDiffy(JsonText record) {
        Map<String, JsonText> members = JsonMembers.of(record);
        boolean exported = members.containsKey("timestampMsec") && members.containsKey("responses");
        boolean results = members.containsKey("requests") && members.containsKey("path");
        boolean result =
                members.containsKey("timestamp_msec") && members.containsKey("differences");
        return exported
                || (results && members.containsKey("endpoint"))
                || result
                || DiffyRecord.isEndpointList(members);
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        JsonLog.read(source, sink, new DiffyRecord(source.limits().depth()));
    }
}
