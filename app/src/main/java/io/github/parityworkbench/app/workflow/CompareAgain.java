package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.graphql.GraphQlFields;
import io.github.parityworkbench.app.graphql.GraphQlSchema;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.Classifier;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.RuleSet;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what is stored again, by the keys of arrays that are set and that are borne out by now.
 * All of it happens or nothing.
 */
public final class CompareAgain {
    private final Workspace workspace;
    private final Clock clock;

    public CompareAgain(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Does it.
     *
     * @throws CancelledException if it was cancelled; then everything is as it was
     */
    public void run(ProgressListener listener, Cancellation cancellation) throws IOException {
        run(workspace.keys().list(), listener, cancellation);
    }

    /**
     * Sets a key, in place of the one for the same endpoints and path, and compares by it.
     *
     * @throws CancelledException if it was cancelled; then everything is as it was, the key too
     * @throws KeyRefusedException if no exchange has an array there
     */
    public void set(ArrayKey key, ProgressListener listener, Cancellation cancellation)
            throws IOException {
        new KeyedArrays(workspace).require(key);
        run(with(workspace.keys().list(), key), listener, cancellation);
    }

    /**
     * Makes these the keys that are set, and compares by them.
     *
     * @throws CancelledException if it was cancelled; then everything is as it was, the keys too
     */
    public void replaceAll(
            List<ArrayKey> keys, ProgressListener listener, Cancellation cancellation)
            throws IOException {
        run(keys, listener, cancellation);
    }

    /**
     * Takes the key for just these endpoints and this path away, and compares without it.
     *
     * @return false if there is none; nothing was compared then
     * @throws CancelledException if it was cancelled; then everything is as it was, the key too
     */
    public boolean remove(
            EndpointPattern endpoints,
            FieldPath path,
            ProgressListener listener,
            Cancellation cancellation)
            throws IOException {
        List<ArrayKey> keys = without(workspace.keys().list(), endpoints, path);
        if (keys.size() == workspace.keys().list().size()) {
            return false;
        }
        run(keys, listener, cancellation);
        return true;
    }

    /** Those keys, and this one in place of the one for the same endpoints and path. */
    static List<ArrayKey> with(List<ArrayKey> set, ArrayKey key) {
        List<ArrayKey> keys = without(set, key.endpoints(), key.path());
        keys.add(key);
        return keys;
    }

    private static List<ArrayKey> without(
            List<ArrayKey> set, EndpointPattern endpoints, FieldPath path) {
        List<ArrayKey> keys = new ArrayList<>(set);
        keys.removeIf(key -> key.endpoints().equals(endpoints) && key.path().equals(path));
        return keys;
    }

    private void run(List<ArrayKey> keys, ProgressListener listener, Cancellation cancellation)
            throws IOException {
        GraphQlSchema schema = new KeptSchema(workspace.folder()).use(null);
        GraphQlFields fields = new GraphQlFields(schema);
        RuleSet rules = new RuleSet(workspace.rules().list());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Classifier classifier = new Classifier(rules, today).naming(fields);
        boolean done =
                workspace.compareAgain(
                        keys,
                        learnt -> {
                            KeyedDiffers differs = new KeyedDiffers(keys, learnt);
                            ExchangeDiffer differ = new ExchangeDiffer(differs, false);
                            return new Comparing(differ, null, classifier)::compare;
                        },
                        new UpkeepReport(workspace, listener, cancellation));
        if (!done) {
            throw new CancelledException();
        }
    }

    /** The same where other keys are borne out by now than what is stored was compared by. */
    void runWhereKeysChanged(ProgressListener listener, Cancellation cancellation)
            throws IOException {
        if (workspace.keys().haveChanged()) {
            run(listener, cancellation);
        }
    }
}
