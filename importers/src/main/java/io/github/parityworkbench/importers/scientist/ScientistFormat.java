package io.github.parityworkbench.importers.scientist;

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
 * Published results of Scientist as JSON records: the Ruby library's payload with {@code control}
 * and {@code candidate}, Scientist.NET's result with {@code Control} and {@code Candidates}, and
 * that of Python's laboratory, which has a {@code match} and no name.
 */
public final class ScientistFormat implements LogFormat {
    /** The format, which has no settings. */
    public ScientistFormat() {}

    @Override
    public String name() {
        return "scientist";
    }

    @Override
    public Match probe(Sample head) {
        return head.records().stream().anyMatch(ScientistFormat::isResult)
                ? Match.CERTAIN
                : Match.NO;
    }

    private static boolean isResult(JsonText record) {
        Map<String, JsonText> members = AnyCase.of(JsonMembers.of(record));
        JsonText control = members.get("control");
        boolean several = members.containsKey("candidates");
        return control != null
                && (members.containsKey("candidate") || several)
                && (members.containsKey("name")
                        || members.containsKey("experimentname")
                        || (several && members.containsKey("match")))
                && isObservation(control);
    }

    private static boolean isObservation(JsonText control) {
        Map<String, JsonText> members = AnyCase.of(JsonMembers.of(control));
        return members.containsKey("value") || members.containsKey("exception");
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        JsonLog.read(source, sink, new ScientistResult(source.limits().depth()));
    }
}
