package io.github.parityworkbench.importers.jumeaux;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.CompanionFile;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.HttpBody;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One trial of a report. Its own differences are paths without values, and are left aside. */
final class JumeauxTrial implements RecordParser {
    private static final double MILLISECONDS = 1000;

    private final LogSource report;

    JumeauxTrial(LogSource report) {
        this.report = report;
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        ExchangeDraft draft = new ExchangeDraft();
        Map<String, JsonText> trial = JsonMembers.strict(record, report.limits().depth());
        trial.forEach((name, value) -> read(name, value, draft));
        boolean control = draft.get(Field.CONTROL_BODY) != null;
        boolean candidate = draft.get(Field.CANDIDATE_BODY) != null;
        if (control != candidate || (!control && isDifferent(trial))) {
            throw new RecordException(
                    "there is no file with the response of the "
                            + (control ? "candidate" : "control")
                            + "; import the report where Jumeaux wrote it");
        }
        sink.exchange(draft.build(record, provenance));
    }

    private void read(String name, JsonText value, ExchangeDraft draft) {
        switch (name) {
            case "method" -> draft.put(Field.METHOD, value);
            case "request_time" -> draft.put(Field.TIMESTAMP, value);
            case "headers" -> draft.put(Field.REQUEST_HEADERS, value);
            case "one" -> readResponse(Side.CONTROL, value, draft);
            case "other" -> readResponse(Side.CANDIDATE, value, draft);
            case "status" -> readOutcome(value, draft);
            default -> draft.unknown().add(name, value);
        }
    }

    private static void readOutcome(JsonText status, ExchangeDraft draft) {
        String outcome = Scalars.text(status);
        if ("same".equals(outcome) || "different".equals(outcome)) {
            draft.put(Field.MATCHED, JsonText.of("same".equals(outcome) ? "true" : "false"));
        } else {
            draft.unknown().add("status", status);
        }
    }

    private static boolean isDifferent(Map<String, JsonText> trial) {
        JsonText status = trial.get("status");
        return status != null && "different".equals(Scalars.text(status));
    }

    private void readResponse(Side side, JsonText response, ExchangeDraft draft) {
        Map<String, JsonText> members = JsonMembers.of(response);
        JsonText url = members.get("url");
        if (side == Side.CONTROL && url != null) {
            draft.put(Field.URL, url);
        }
        JsonText status = members.get("status_code");
        if (status != null) {
            draft.put(Field.status(side), status);
        }
        JsonText seconds = members.get("response_sec");
        Double duration = seconds == null ? null : Scalars.number(seconds);
        if (duration != null && Double.isFinite(duration * MILLISECONDS)) {
            draft.put(Field.duration(side), JsonText.of(Double.toString(duration * MILLISECONDS)));
        }
        JsonText type = members.get("content_type");
        if (type != null && JsonStrings.isString(type)) {
            draft.put(Field.headers(side), JsonText.of("{\"content-type\":" + type + "}"));
        }
        JsonText body = body(members.get("file"));
        if (body != null) {
            draft.put(Field.body(side), body);
        }
    }

    private @Nullable JsonText body(@Nullable JsonText file) {
        String path = file == null ? null : Scalars.text(file);
        byte[] content = path == null ? null : CompanionFile.read(report, path);
        return content == null ? null : HttpBody.of(content);
    }
}
