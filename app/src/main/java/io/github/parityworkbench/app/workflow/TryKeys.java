package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Wildcard;
import io.github.parityworkbench.diff.json.ArrayAlignment;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.ExchangeDiffer;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries keys of arrays on the first exchanges of a group, to see what they would change before
 * everything is compared by them. Nothing is stored.
 */
public final class TryKeys {
    private static final int MOST_EXCHANGES = 20;
    private static final int MOST_ARRAYS = 50;
    private static final int MOST_FIELDS = 20;

    private final Workspace workspace;
    private final List<Bodies> samples = new ArrayList<>();

    private record Bodies(Exchange exchange, JsonTree control, JsonTree candidate) {}

    /** Reads the first exchanges of the group. */
    public TryKeys(Workspace workspace, GroupRow group) {
        this.workspace = workspace;
        for (SampleRow row : workspace.exchanges().samples(group.id(), 0, MOST_EXCHANGES)) {
            Exchange exchange = workspace.exchanges().get(row.exchangeNumber()).exchange();
            JsonTree control = tree(exchange.control().body());
            JsonTree candidate = tree(exchange.candidate().body());
            if (control != null && candidate != null) {
                samples.add(new Bodies(exchange, control, candidate));
            }
        }
    }

    private static @Nullable JsonTree tree(@Nullable JsonText body) {
        try {
            return body == null ? null : JsonTree.parse(body);
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    /**
     * The arrays in these exchanges, by paths with indexes as {@code [*]}: those around that place
     * first, the innermost at the front.
     */
    public List<FieldPath> arrays(FieldPath place) {
        Set<FieldPath> arrays = new LinkedHashSet<>();
        for (FieldPath at = withoutIndexes(place); ; at = at.parent()) {
            if (isArray(at)) {
                arrays.add(at);
            }
            if (at.depth() == 0) {
                break;
            }
        }
        for (Bodies sample : samples) {
            addAll(sample.control(), arrays);
            addAll(sample.candidate(), arrays);
        }
        return List.copyOf(arrays);
    }

    private boolean isArray(FieldPath at) {
        return samples.stream()
                .anyMatch(
                        sample ->
                                hasArray(sample.control(), at) || hasArray(sample.candidate(), at));
    }

    private static boolean hasArray(JsonTree tree, FieldPath at) {
        return PathNodes.of(tree, at).stream().anyMatch(node -> tree.type(node) == NodeType.ARRAY);
    }

    private void addAll(JsonTree tree, Set<FieldPath> arrays) {
        for (int node = 0; node < tree.size() && arrays.size() < MOST_ARRAYS; node++) {
            if (tree.type(node) == NodeType.ARRAY) {
                arrays.add(withoutIndexes(tree.path(node)));
            }
        }
    }

    private static FieldPath withoutIndexes(FieldPath path) {
        return path.map(step -> step instanceof Index ? Wildcard.ANY_INDEX : step);
    }

    /** The fields of the elements of an array, the likeliest keys first. */
    public List<KeyField> fields(FieldPath array) {
        Map<String, KeyField> fields = new HashMap<>();
        long elements = 0;
        for (Bodies sample : samples) {
            for (int node : PathNodes.of(sample.control(), array)) {
                int other = sample.candidate().find(sample.control().path(node));
                if (sample.control().type(node) == NodeType.ARRAY
                        && other >= 0
                        && sample.candidate().type(other) == NodeType.ARRAY) {
                    elements += sample.control().childCount(node);
                    elements += sample.candidate().childCount(other);
                    look(values(sample.control(), node), values(sample.candidate(), other), fields);
                }
            }
        }
        long all = elements;
        return fields.values().stream()
                .map(each -> each.among(all))
                .sorted(KeyField.LIKELIEST_FIRST)
                .limit(MOST_FIELDS)
                .toList();
    }

    /** By which fields the first exchange with that array aligns it now; empty for none. */
    public List<String> key(FieldPath array) {
        KeyedDiffers differs = KeyedDiffers.of(workspace);
        for (Bodies sample : samples) {
            Set<Integer> nodes = Set.copyOf(PathNodes.of(sample.control(), array));
            DiffResult result =
                    differs.apply(sample.exchange().endpoint())
                            .diff(sample.control().text(0), sample.candidate().text(0));
            for (ArrayAlignment alignment : result.arrays()) {
                if (nodes.contains(alignment.controlNode()) && !alignment.key().isEmpty()) {
                    return alignment.key();
                }
            }
        }
        return List.of();
    }

    private static void look(
            Map<String, List<String>> control,
            Map<String, List<String>> candidate,
            Map<String, KeyField> fields) {
        Set<String> names = new HashSet<>(control.keySet());
        names.addAll(candidate.keySet());
        for (String name : names) {
            List<String> left = control.getOrDefault(name, List.of());
            List<String> right = candidate.getOrDefault(name, List.of());
            Set<String> here = new HashSet<>(left);
            Set<String> there = new HashSet<>(right);
            long distinct = (long) here.size() + there.size();
            long joinable = Math.min(here.size(), there.size());
            here.retainAll(there);
            fields.merge(
                    name,
                    new KeyField(
                            name,
                            0,
                            (long) left.size() + right.size(),
                            distinct,
                            joinable,
                            here.size()),
                    KeyField::plus);
        }
    }

    /** The strings and numbers in the members of an array's elements. */
    private static Map<String, List<String>> values(JsonTree tree, int array) {
        Map<String, List<String>> values = new HashMap<>();
        for (int element = tree.firstChild(array);
                element >= 0;
                element = tree.nextSibling(element)) {
            if (tree.type(element) != NodeType.OBJECT) {
                continue;
            }
            for (int member = tree.firstChild(element);
                    member >= 0;
                    member = tree.nextSibling(member)) {
                NodeType type = tree.type(member);
                if (type == NodeType.STRING || type == NodeType.NUMBER) {
                    values.computeIfAbsent(tree.name(member), name -> new ArrayList<>())
                            .add(
                                    type == NodeType.STRING
                                            ? tree.string(member)
                                            : tree.text(member).toString());
                }
            }
        }
        return values;
    }

    /** Compares these exchanges by a key, in place of the one for the same endpoints and path. */
    public KeyTrial compare(ArrayKey key) {
        ExchangeDiffer now = new ExchangeDiffer(KeyedDiffers.of(workspace), false);
        ExchangeDiffer then =
                new ExchangeDiffer(
                        new KeyedDiffers(
                                CompareAgain.with(workspace.keys().list(), key),
                                workspace.keys().learnt()),
                        false);
        return new KeyTrial(samples.size(), differences(now), differences(then));
    }

    private long differences(ExchangeDiffer differ) {
        return samples.stream()
                .mapToLong(sample -> differ.compare(sample.exchange()).differences().size())
                .sum();
    }
}
