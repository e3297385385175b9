package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.PathGeneralizer;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RulePreview;
import io.github.parityworkbench.localdb.internal.GroupTable.Counted;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for fields that a rule selects and that never differed: a difference there would be hidden
 * from its first day on. Bodies are many, so some are looked at, spread evenly over what is stored.
 */
final class UndifferedFields {
    private static final int LOOKED_AT = 200;
    private static final int LONGEST_BODY = 1 << 18;
    private static final int MOST_PATHS = 50;
    private static final JsonFactory JSON = new JsonFactory();

    private final Connection connection;
    private final ReferencedLogs logs;
    private final Rule rule;
    private final Map<Endpoint, Set<FieldPath>> differed = new HashMap<>();
    private final Map<Endpoint, Set<String>> found = new TreeMap<>();

    UndifferedFields(Connection connection, ReferencedLogs logs, Rule rule, List<Counted> groups) {
        this.connection = connection;
        this.logs = logs;
        this.rule = rule;
        for (Counted each : groups) {
            var key = each.entry().key();
            if (key.part() == rule.part()) {
                differed.computeIfAbsent(key.endpoint(), of -> new HashSet<>()).add(key.path());
            }
        }
    }

    /** Adds what is found to the preview. */
    void addTo(RulePreview preview) throws SQLException {
        // A status has one field, and headers that are not compared cannot be told from equal ones.
        if (rule.part() != Part.BODY) {
            return;
        }
        long end = Bulk.end(connection);
        long step = Math.max(1, (end - 1) / LOOKED_AT);
        Payloads payloads = new Payloads(connection, logs);
        long lookedAt = 0;
        for (long number = 1; number < end && lookedAt < LOOKED_AT; number += step) {
            lookedAt += look(payloads, number) ? 1 : 0;
        }
        preview.addNeverDiffered(found, lookedAt);
    }

    private boolean look(Payloads payloads, long number) {
        Exchange exchange;
        try {
            exchange = payloads.get(number);
        } catch (UnreadableLogException e) {
            // What the rule does to what is stored can be told without the log.
            return false;
        }
        boolean covered = rule.covers(exchange.endpoint());
        if (covered) {
            look(exchange.endpoint(), exchange.control().body());
        }
        return covered;
    }

    private void look(Endpoint endpoint, @Nullable JsonText body) {
        if (body == null || body.length() > LONGEST_BODY) {
            return;
        }
        try (JsonParser parser = JSON.createParser(body.toBytes())) {
            if (parser.nextToken() != null) {
                value(parser, endpoint, FieldPath.ROOT);
            }
        } catch (IOException e) {
            // A body that is not JSON has no fields.
            return;
        }
    }

    private void value(JsonParser parser, Endpoint endpoint, FieldPath path) throws IOException {
        note(endpoint, path);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                value(parser, endpoint, path.member(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, endpoint, path.index(i));
            }
        }
    }

    private void note(Endpoint endpoint, FieldPath path) {
        if (rule.path().matches(path)) {
            FieldPath generalised = PathGeneralizer.generalize(path);
            Set<String> paths = found.computeIfAbsent(endpoint, of -> new TreeSet<>());
            if (paths.size() < MOST_PATHS
                    && !differed.getOrDefault(endpoint, Set.of()).contains(generalised)) {
                paths.add(generalised.toString());
            }
            if (paths.isEmpty()) {
                found.remove(endpoint);
            }
        }
    }
}
