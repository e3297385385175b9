package io.github.parityworkbench.app.export.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parityworkbench.app.export.Excerpt;
import io.github.parityworkbench.app.export.Sample;
import io.github.parityworkbench.app.export.report.ReportData.EndpointFacts;
import io.github.parityworkbench.app.export.report.ReportData.GroupFacts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report as JSON: endpoints and groups with the members that the listings of the command line
 * have, and an excerpt of each group.
 */
public final class JsonReport implements ReportFormat {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return ".json";
    }

    @Override
    public String write(ReportData data) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeStringField("title", data.title());
            json.writeStringField("createdAt", data.createdAt().toString());
            json.writeNumberField("exchanges", data.exchanges());
            json.writeNumberField("mismatched", data.mismatched());
            writeRate(json, data.rate());
            json.writeNumberField("problems", data.problems());
            json.writeArrayFieldStart("endpoints");
            for (EndpointFacts endpoint : data.endpoints()) {
                write(json, endpoint);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("groups");
            for (GroupFacts group : data.groups()) {
                write(json, group);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, EndpointFacts endpoint) throws IOException {
        json.writeStartObject();
        json.writeStringField("endpoint", endpoint.endpoint().name());
        json.writeNumberField("exchanges", endpoint.exchanges());
        json.writeNumberField("mismatched", endpoint.mismatched());
        writeRate(json, endpoint.rate());
        json.writeStringField("state", endpoint.state());
        json.writeNumberField("open", endpoint.open());
        json.writeBooleanField("ready", endpoint.ready());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, GroupFacts group) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", group.key().id());
        json.writeStringField("endpoint", group.key().endpoint().name());
        json.writeStringField("part", group.key().part().label());
        json.writeStringField("path", group.key().path().toString());
        json.writeStringField("kind", group.key().kind().label());
        json.writeStringField("cause", group.cause().label());
        json.writeNumberField("exchanges", group.exchanges());
        json.writeNumberField("occurrences", group.occurrences());
        writeRate(json, group.rate());
        writeText(json, "firstSeen", group.firstSeen());
        writeText(json, "lastSeen", group.lastSeen());
        json.writeStringField("status", group.status());
        json.writeStringField("ticket", group.ticket());
        json.writeStringField("field", group.field());
        json.writeStringField("assignee", group.assignee());
        json.writeArrayFieldStart("labels");
        for (String label : group.labels()) {
            json.writeString(label);
        }
        json.writeEndArray();
        Optional<Sample> sample = group.sample().get();
        if (sample.isPresent()) {
            Excerpt excerpt = Excerpt.of(sample.get());
            json.writeObjectFieldStart("sample");
            json.writeStringField("exchange", sample.get().exchange().id());
            json.writeStringField("control", excerpt.control());
            json.writeStringField("candidate", excerpt.candidate());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable Object value)
            throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }

    /** A rate that is not known is null, never a number. */
    private static void writeRate(JsonGenerator json, @Nullable Double rate) throws IOException {
        if (rate == null) {
            json.writeNullField("rate");
        } else {
            json.writeNumberField("rate", rate);
        }
    }
}
