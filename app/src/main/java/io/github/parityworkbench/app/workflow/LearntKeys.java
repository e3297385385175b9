package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.json.KeyEvidence;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.Workspace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What exchanges say of the keys of arrays, and the keys in force, by which all threads compare.
 * The thread that stores adds to the one in the order of the log and says when the other is to
 * follow, so the outcome does not depend on how many threads there are.
 */
final class LearntKeys {
    private final List<ArrayKey> set;
    private final Function<KeyedDiffers, Comparing> comparing;
    private final Map<Endpoint, KeyEvidence> evidence;
    private volatile InForce inForce;

    /**
     * Keys in force.
     *
     * @param comparing what compares by them
     */
    record InForce(Map<Endpoint, Map<FieldPath, List<String>>> keys, Comparing comparing) {
        /** The groups in which these keys and others may find other differences. */
        Predicate<GroupKey> touchedBy(InForce others) {
            Map<Endpoint, Set<FieldPath>> paths = new HashMap<>();
            Stream.of(keys, others.keys)
                    .flatMap(each -> each.keySet().stream())
                    .forEach(each -> paths.computeIfAbsent(each, e -> changed(e, others)));
            return key ->
                    paths.getOrDefault(key.endpoint(), Set.of()).stream().anyMatch(key::mayBeBelow);
        }

        private Set<FieldPath> changed(Endpoint endpoint, InForce others) {
            Map<FieldPath, List<String>> ours = keys.getOrDefault(endpoint, Map.of());
            Map<FieldPath, List<String>> theirs = others.keys.getOrDefault(endpoint, Map.of());
            Set<FieldPath> paths = new HashSet<>(ours.keySet());
            paths.addAll(theirs.keySet());
            paths.removeIf(path -> Objects.equals(ours.get(path), theirs.get(path)));
            return paths;
        }
    }

    /** Those of a workspace. */
    LearntKeys(Workspace workspace, Function<KeyedDiffers, Comparing> comparing) {
        this.set = workspace.keys().list();
        this.comparing = comparing;
        this.evidence = workspace.keys().evidence();
        this.inForce = inForce(workspace.keys().learnt());
    }

    private InForce inForce(Map<Endpoint, Map<FieldPath, List<String>>> keys) {
        return new InForce(keys, comparing.apply(new KeyedDiffers(set, keys)));
    }

    /** The keys to compare by now. */
    InForce inForce() {
        return inForce;
    }

    /** Adds what the next exchanges of the log say. */
    void add(Map<Endpoint, KeyEvidence> more) {
        more.forEach(
                (endpoint, says) ->
                        evidence.computeIfAbsent(endpoint, each -> Aggregation.keyEvidence())
                                .merge(says));
    }

    /** Brings those into force that are borne out by now; whether others were before. */
    boolean follow() {
        Map<Endpoint, Map<FieldPath, List<String>>> keys = new HashMap<>(inForce.keys());
        evidence.forEach((endpoint, says) -> keys.put(endpoint, says.keys()));
        keys.values().removeIf(Map::isEmpty);
        if (keys.equals(inForce.keys())) {
            return false;
        }
        inForce = inForce(keys);
        return true;
    }
}
