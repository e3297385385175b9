package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.KeyEvidence;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecidedTable;
import io.github.parityworkbench.localdb.internal.KeyTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of arrays: those that the user set, in the journal of decisions too, and those that an
 * endpoint's exchanges bear out together. Other keys are set by comparing what is stored by them:
 * {@link Workspace#compareAgain}, and borne out ones by {@link Workspace#settleKeys}.
 */
public final class KeyStore {
    /** Neither an endpoint nor a path has a line break in it. */
    private static final String BETWEEN = "\n";

    private final Database database;

    KeyStore(Database database) {
        this.database = database;
    }

    /** The keys that the user set, by endpoint and path. */
    public List<ArrayKey> list() {
        return database.read(
                connection ->
                        DecidedTable.list(connection, DecidedTable.KEY).stream()
                                .map(each -> key(each.subject(), each.content()))
                                .toList());
    }

    private static ArrayKey key(String subject, String content) {
        int end = subject.lastIndexOf(BETWEEN);
        return new ArrayKey(
                EndpointPattern.parse(subject.substring(0, end)),
                FieldPath.parse(subject.substring(end + 1)),
                content.isEmpty() ? List.of() : List.of(content.split(BETWEEN, -1)));
    }

    private static String subject(EndpointPattern endpoints, FieldPath path) {
        return endpoints.glob() + BETWEEN + path;
    }

    /** What there is to decide for these to be the keys that are set. */
    List<DecidedTable.Change> changesTo(List<ArrayKey> keys) {
        Map<String, @Nullable String> changes = new TreeMap<>();
        Map<String, String> before = new HashMap<>();
        for (ArrayKey each : list()) {
            before.put(subject(each.endpoints(), each.path()), content(each));
            changes.put(subject(each.endpoints(), each.path()), null);
        }
        for (ArrayKey each : keys) {
            changes.put(subject(each.endpoints(), each.path()), content(each));
        }
        return changes.entrySet().stream()
                .filter(each -> !Objects.equals(each.getValue(), before.get(each.getKey())))
                .map(
                        each ->
                                new DecidedTable.Change(
                                        DecidedTable.KEY, each.getKey(), each.getValue()))
                .toList();
    }

    private static String content(ArrayKey key) {
        return String.join(BETWEEN, key.fields());
    }

    /**
     * The keys that exchanges bore out together when the last ones were compared, by endpoint and
     * generalised path; an empty list where an array has none.
     */
    public Map<Endpoint, Map<FieldPath, List<String>>> learnt() {
        Map<Endpoint, Map<FieldPath, List<String>>> learnt = new HashMap<>();
        database.read(KeyTable::all).forEach(each -> learnt.put(each.endpoint(), each.latest()));
        return learnt;
    }

    /** What the exchanges of each endpoint say of the keys of arrays by now; a copy. */
    public Map<Endpoint, KeyEvidence> evidence() {
        Map<Endpoint, KeyEvidence> evidence = new HashMap<>();
        database.read(KeyTable::all)
                .forEach(each -> evidence.put(each.endpoint(), each.evidence()));
        return evidence;
    }
}
