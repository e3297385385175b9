package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that people decided, as a line of the journal keeps it.
 *
 * @param at when
 * @param about {@code rules}, or the column of the triage table
 * @param subjects the ids of the groups; for rules, the rules themselves, all of them
 * @param value what they are to be; null to take it away, and for rules
 * @param by who decided, null where that was not written down
 */
public record Decision(
        Instant at,
        String about,
        List<String> subjects,
        @Nullable String value,
        @Nullable String by) {
    /** What a decision about rules is about. */
    public static final String RULES = "rules";

    /** The value of one about rules that took the one before it back. */
    static final String UNDONE = "undone";

    private static final JsonFactory JSON = new JsonFactory();

    public Decision {
        subjects = List.copyOf(subjects);
    }

    String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("at", at.toString());
            out.writeStringField("about", about);
            out.writeArrayFieldStart("subjects");
            for (String subject : subjects) {
                out.writeString(subject);
            }
            out.writeEndArray();
            if (value != null) {
                out.writeStringField("value", value);
            }
            if (by != null) {
                out.writeStringField("by", by);
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The decision in a line, if there is one in it. */
    static Optional<Decision> read(String text) {
        String at = null;
        String about = null;
        String value = null;
        String by = null;
        List<String> subjects = new ArrayList<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "at" -> at = in.getText();
                    case "about" -> about = in.getText();
                    case "value" -> value = in.getText();
                    case "by" -> by = in.getText();
                    case "subjects" -> {
                        while (in.nextToken() == JsonToken.VALUE_STRING) {
                            subjects.add(in.getText());
                        }
                    }
                    default -> in.skipChildren();
                }
            }
            return at == null || about == null
                    ? Optional.empty()
                    : Optional.of(new Decision(Instant.parse(at), about, subjects, value, by));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
