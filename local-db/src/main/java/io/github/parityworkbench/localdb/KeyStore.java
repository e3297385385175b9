package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.internal.Database;
import io.github.parityworkbench.localdb.internal.DecidedTable;
import io.github.parityworkbench.localdb.internal.Decisions;
import io.github.parityworkbench.localdb.internal.KeyTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of arrays: those that the user set, in the journal of decisions too, and those that an
 * endpoint's exchanges bear out together. What is stored is compared by them only once it is
 * compared again: {@link Workspace#compareAgain}.
 */
public final class KeyStore {
    /** Neither an endpoint nor a path has a line break in it. */
    private static final String BETWEEN = "\n";

    private final Database database;
    private final Decisions decisions;

    KeyStore(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
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

    /** Sets a key, in place of the one for the same endpoints and path. */
    public void set(ArrayKey key) {
        database.change(
                connection ->
                        decisions.decide(
                                connection,
                                DecidedTable.KEY,
                                subject(key.endpoints(), key.path()),
                                String.join(BETWEEN, key.fields())));
    }

    /** Takes the key for just these endpoints and this path away; whether there was one. */
    public boolean remove(EndpointPattern endpoints, FieldPath path) {
        return database.write(
                connection -> {
                    String subject = subject(endpoints, path);
                    boolean there =
                            DecidedTable.list(connection, DecidedTable.KEY).stream()
                                    .anyMatch(each -> each.subject().equals(subject));
                    if (there) {
                        decisions.decide(connection, DecidedTable.KEY, subject, null);
                    }
                    return there;
                });
    }

    /**
     * The keys that exchanges bore out together when what is stored was compared last, by endpoint
     * and generalised path; an empty list where an array has none.
     */
    public Map<Endpoint, Map<FieldPath, List<String>>> learnt() {
        Map<Endpoint, Map<FieldPath, List<String>>> learnt = new HashMap<>();
        database.read(KeyTable::all).forEach(each -> learnt.put(each.endpoint(), each.known()));
        return learnt;
    }

    /** Whether by now other keys are borne out than those by which what is stored was compared. */
    public boolean haveChanged() {
        return database.read(KeyTable::all).stream()
                .anyMatch(each -> each.evidence().asksForMore(each.known()));
    }
}
