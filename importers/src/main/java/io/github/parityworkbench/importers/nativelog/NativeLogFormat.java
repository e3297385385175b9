package io.github.parityworkbench.importers.nativelog;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.LineChunk;
import io.github.parityworkbench.importers.LineFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.reading.JsonLog;
import io.github.parityworkbench.importers.reading.LineLog;
import io.github.parityworkbench.importers.reading.Scalars;
import java.io.IOException;
import java.util.Map;

/** The native log: JSON records with {@code control} and {@code candidate}. */
public final class NativeLogFormat implements LineFormat {
    /** The format, which has no settings. */
    public NativeLogFormat() {}

    @Override
    public String name() {
        return "native";
    }

    @Override
    public Match probe(Sample head) {
        return head.records().stream()
                .map(NativeLogFormat::match)
                .max(Match::compareTo)
                .orElse(Match.NO);
    }

    private static Match match(JsonText record) {
        Map<String, JsonText> members = JsonMembers.of(record);
        JsonText summary = members.get("summary");
        if (summary != null && members.containsKey("endpoint") && isTrue(summary)) {
            return Match.CERTAIN;
        }
        JsonText control = members.get("control");
        JsonText candidate = members.get("candidate");
        if (control != null && candidate != null) {
            return isResponse(control) || isResponse(candidate) ? Match.CERTAIN : Match.NO;
        }
        return control != null && isResponse(control) ? Match.POSSIBLE : Match.NO;
    }

    private static boolean isTrue(JsonText summary) {
        return Boolean.TRUE.equals(Scalars.truth(summary));
    }

    private static boolean isResponse(JsonText value) {
        Map<String, JsonText> members = JsonMembers.of(value);
        return members.containsKey("body") || members.containsKey("status");
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        JsonLog.read(source, sink, new NativeRecord(source.limits().depth()));
    }

    @Override
    public boolean isOneALine(Sample head) {
        return JsonRecords.areLines(head.toBytes(), ReadLimits.DEFAULTS.depth());
    }

    @Override
    public void read(LineChunk lines, RecordSink sink) {
        LineLog.read(lines, sink, new NativeRecord(lines.limits().depth()));
    }
}
