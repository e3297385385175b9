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
     * @param known the keys by which those that are stored were compared, by generalised path;
     *     where there is none, each pair of arrays told for itself
     */
    public record Keys(
            int endpointNumber,
            Endpoint endpoint,
            KeyEvidence evidence,
            Map<FieldPath, KnownKey> known) {
        /** The keys that all exchanges together bear out. */
        Map<FieldPath, List<String>> borneOut() {
            return evidence.keys();
        }

        /** The keys by which the next exchange is compared. */
        public Map<FieldPath, List<String>> latest() {
            return KnownKey.latest(known);
        }
    }

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
            Map<FieldPath, KnownKey> known)
            throws SQLException {
        Rows.change(
                connection,
                "MERGE INTO array_keys KEY (endpoint_number) VALUES (?, ?, ?)",
                endpointNumber,
                Sealed.seal(evidence.encode().getBytes(StandardCharsets.UTF_8)),
                write(known));
    }

    /**
     * By path the fields, behind the exchange since which it is so, where that is not the first.
     */
    private static String write(Map<FieldPath, KnownKey> keys) {
        Map<String, KnownKey> ordered = new TreeMap<>();
        keys.forEach((path, known) -> ordered.put(path.toString(), known));
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            for (Map.Entry<String, KnownKey> each : ordered.entrySet()) {
                out.writeArrayFieldStart(each.getKey());
                write(each.getValue(), out);
                out.writeEndArray();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(KnownKey known, JsonGenerator out) throws IOException {
        if (known.since() != KnownKey.BEGINNING) {
            out.writeNumber(known.since());
        }
        List<String> fields = known.fields();
        if (fields == null) {
            out.writeNull();
        } else {
            for (String field : fields) {
                out.writeString(field);
            }
        }
    }

    private static Map<FieldPath, KnownKey> read(String text) {
        Map<FieldPath, KnownKey> keys = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                FieldPath path = FieldPath.parse(in.currentName());
                in.nextToken();
                keys.put(path, readKey(in));
            }
            return keys;
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedDataException("the keys of arrays cannot be read");
        }
    }

    private static KnownKey readKey(JsonParser in) throws IOException {
        long since = KnownKey.BEGINNING;
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            since = in.getLongValue();
            token = in.nextToken();
        }
        if (token == JsonToken.VALUE_NULL) {
            in.nextToken();
            return new KnownKey(null, since);
        }
        List<String> fields = new ArrayList<>();
        while (token == JsonToken.VALUE_STRING) {
            fields.add(in.getText());
            token = in.nextToken();
        }
        return new KnownKey(List.copyOf(fields), since);
    }
}
