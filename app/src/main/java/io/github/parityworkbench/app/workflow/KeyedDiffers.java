package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.JsonDiffer;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A differ for each endpoint, with the keys of arrays that the user set for it and those that its
 * exchanges bear out. As of when it was made; for any number of threads.
 */
public final class KeyedDiffers implements Function<Endpoint, JsonDiffer> {
    private final List<ArrayKey> set;
    private final Map<Endpoint, Map<FieldPath, List<String>>> learnt;
    private final Map<Endpoint, JsonDiffer> differs = new ConcurrentHashMap<>();

    /** The differs with these keys set, and these borne out. */
    KeyedDiffers(List<ArrayKey> set, Map<Endpoint, Map<FieldPath, List<String>>> learnt) {
        this.set = List.copyOf(set);
        this.learnt = Map.copyOf(learnt);
    }

    /** The differs by which what is stored was compared. */
    public static KeyedDiffers of(Workspace workspace) {
        return new KeyedDiffers(workspace.keys().list(), workspace.keys().learnt());
    }

    /** Whether the other one compares by the same keys. */
    public boolean sameKeys(KeyedDiffers other) {
        return set.equals(other.set) && learnt.equals(other.learnt);
    }

    @Override
    public JsonDiffer apply(Endpoint endpoint) {
        return differs.computeIfAbsent(endpoint, this::differ);
    }

    private JsonDiffer differ(Endpoint endpoint) {
        Map<FieldPath, List<String>> user = new LinkedHashMap<>();
        for (ArrayKey key : set) {
            if (key.endpoints().matches(endpoint)) {
                user.putIfAbsent(key.path(), key.fields());
            }
        }
        return new JsonDiffer(
                DiffOptions.DEFAULTS.withKeys(user, learnt.getOrDefault(endpoint, Map.of())));
    }
}
