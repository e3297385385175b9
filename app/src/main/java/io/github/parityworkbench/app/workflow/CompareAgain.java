package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares what is stored again, by the keys of arrays that are set and that are borne out by now.
 * All of it happens or nothing.
 */
public final class CompareAgain {
    private final Workspace workspace;
    private final CensusLimits limits;

    public CompareAgain(Workspace workspace) {
        this(workspace, CensusLimits.DEFAULTS);
    }

    /** The same with other limits than the usual ones. */
    CompareAgain(Workspace workspace, CensusLimits limits) {
        this.workspace = workspace;
        this.limits = limits;
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
        if (!workspace.compareAgain(
                keys,
                comparing(keys),
                counted(),
                new UpkeepReport(workspace.folder(), listener, cancellation))) {
            throw new CancelledException();
        }
    }

    private Function<
                    Map<Endpoint, Map<FieldPath, List<String>>>,
                    Function<Exchange, ClassifiedExchange>>
            comparing(List<ArrayKey> keys) throws IOException {
        Function<KeyedDiffers, Comparing> comparing =
                Comparing.under(workspace, workspace.rules().inForce(), ImportOptions.defaults());
        return learnt -> comparing.apply(new KeyedDiffers(keys, learnt))::compare;
    }

    /** Who comes first stays, as in an import. */
    private Function<ClassifiedExchange, ClassifiedExchange> counted() {
        return new Census(limits, workspace.imports().endpoints(), Set.of())::admit;
    }

    /**
     * Compares again what was compared by other keys than are borne out by now.
     *
     * @throws CancelledException if it was cancelled; then everything is as it was
     */
    void runWhereKeysChanged(ProgressListener listener, Cancellation cancellation)
            throws IOException {
        if (!workspace.settleKeys(
                comparing(workspace.keys().list()),
                counted(),
                limits.groups(),
                new UpkeepReport(workspace.folder(), listener, cancellation))) {
            throw new CancelledException();
        }
    }
}
