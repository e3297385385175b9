package io.github.parityworkbench.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a listing as a JSON array, one object a line. */
final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonWriter() {}

    static <R> void write(Listing<R> listing, List<R> rows, PrintStream out) {
        if (rows.isEmpty()) {
            out.println("[]");
            return;
        }
        String before = "[";
        for (R row : rows) {
            out.print(before + "\n  ");
            out.print(object(listing, row));
            before = ",";
        }
        out.println("\n]");
    }

    /** One row as a JSON object on one line. */
    static <R> String object(Listing<R> listing, R row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            members(json, listing, row);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Every column of one row, as members of the object that is open. */
    static <R> void members(JsonGenerator json, Listing<R> listing, R row) throws IOException {
        for (Column<R> column : listing.columns()) {
            json.writeFieldName(column.name());
            value(json, column.value().apply(row));
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                json.writeString(each.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
