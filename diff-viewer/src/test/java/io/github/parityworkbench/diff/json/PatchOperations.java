package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.JsonPatch.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a patch as they come. A value that is removed in one place and added in another
 * becomes a move at the later of the two, if the earlier is a member of an object: to leave that
 * for later shifts nothing. Elements of arrays cannot wait, since others stand behind them.
 */
final class PatchOperations {
    private final List<@Nullable Operation> operations = new ArrayList<>();

    /** Positions of operations on members that may still become part of a move, by value. */
    private final Map<Long, Deque<Integer>> removed = new HashMap<>();

    private final Map<Long, Deque<Integer>> added = new HashMap<>();

    void remove(String path, long hash, boolean member) {
        Operation target = take(added, hash);
        if (target != null) {
            move(path, target.path());
        } else {
            wait(member, removed, hash);
            operations.add(new Operation(JsonPatch.Verb.REMOVE, path, null, null));
        }
    }

    void add(String path, JsonText value, long hash, boolean member) {
        Operation source = take(removed, hash);
        if (source != null) {
            move(source.path(), path);
        } else {
            wait(member, added, hash);
            operations.add(new Operation(JsonPatch.Verb.ADD, path, null, value));
        }
    }

    void move(String from, String path) {
        operations.add(new Operation(JsonPatch.Verb.MOVE, path, from, null));
    }

    void replace(String path, JsonText value) {
        operations.add(new Operation(JsonPatch.Verb.REPLACE, path, null, value));
    }

    List<Operation> toList() {
        return operations.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private void wait(boolean member, Map<Long, Deque<Integer>> waiting, long hash) {
        if (member) {
            waiting.computeIfAbsent(hash, unknown -> new ArrayDeque<>()).add(operations.size());
        }
    }

    private @Nullable Operation take(Map<Long, Deque<Integer>> waiting, long hash) {
        Deque<Integer> positions = waiting.get(hash);
        return positions == null || positions.isEmpty()
                ? null
                : operations.set(positions.remove(), null);
    }
}
