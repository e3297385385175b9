package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.json.KeyEvidence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of what is known of the keys of arrays, by endpoint. */
public final class KeyTable {
    private static final JsonFactory JSON = new JsonFactory();

    private KeyTable() {}

    /**
     * What is known of one endpoint.
     *
     * @param evidence what all its exchanges say
     * @param known the keys by which those that are stored were compared, by generalised path
     */
    public record Keys(
            int endpointNumber,
            Endpoint endpoint,
            KeyEvidence evidence,
            Map<FieldPath, List<String>> known) {}

    /** All endpoints of which something is known. */
    public static List<Keys> all(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                "SELECT k.endpoint_number, e.name, k.evidence, k.known FROM array_keys k"
                        + " JOIN endpoint e ON e.number = k.endpoint_number"
                        + " WHERE k.endpoint_number > ? ORDER BY k.endpoint_number"
                        + " FETCH FIRST ? ROWS ONLY",
                KeyTable::keys,
                Keys::endpointNumber);
    }

    private static Keys keys(ResultSet row) throws SQLException {
        KeyEvidence evidence = Aggregation.keyEvidence();
        byte[] text = new Sealed(row.getBytes(3)).open("what is known of keys");
        try {
            evidence.addEncoded(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new DamagedDataException("what is known of keys cannot be read");
        }
        return new Keys(
                row.getInt(1), new Endpoint(row.getString(2)), evidence, read(row.getString(4)));
    }

    /** Stores what is known of an endpoint, new or not. */
    static void put(
            Connection connection,
            int endpointNumber,
            KeyEvidence evidence,
            Map<FieldPath, List<String>> known)
            throws SQLException {
        Rows.change(
                connection,
                "MERGE INTO array_keys KEY (endpoint_number) VALUES (?, ?, ?)",
                endpointNumber,
                Sealed.seal(evidence.encode().getBytes(StandardCharsets.UTF_8)),
                write(known));
    }

    private static String write(Map<FieldPath, List<String>> keys) {
        Map<String, List<String>> ordered = new TreeMap<>();
        keys.forEach((path, fields) -> ordered.put(path.toString(), fields));
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            for (Map.Entry<String, List<String>> each : ordered.entrySet()) {
                out.writeArrayFieldStart(each.getKey());
                for (String field : each.getValue()) {
                    out.writeString(field);
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Map<FieldPath, List<String>> read(String text) {
        Map<FieldPath, List<String>> keys = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                FieldPath path = FieldPath.parse(in.currentName());
                List<String> fields = new ArrayList<>();
                in.nextToken();
                while (in.nextToken() == JsonToken.VALUE_STRING) {
                    fields.add(in.getText());
                }
                keys.put(path, List.copyOf(fields));
            }
            return keys;
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedDataException("the keys of arrays cannot be read");
        }
    }
}
