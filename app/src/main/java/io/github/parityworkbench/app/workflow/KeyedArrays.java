package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.EndpointRow;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.SampleRow;
import io.github.parityworkbench.localdb.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the arrays of a key are there. One exchange of each group is looked at: an array without
 * any difference in it is in none of them, and needs no key.
 */
final class KeyedArrays {
    /** Of more groups those in most exchanges are looked at. */
    private static final int MOST_GROUPS = 500;

    private final Workspace workspace;

    KeyedArrays(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Does nothing if some array is there.
     *
     * @throws KeyRefusedException if not; a mistyped key would change nothing, and nobody noticed
     */
    void require(ArrayKey key) {
        List<EndpointRow> endpoints =
                workspace.endpoints().list().stream()
                        .filter(row -> key.endpoints().matches(row.endpoint()))
                        .toList();
        if (endpoints.isEmpty()) {
            throw new KeyRefusedException(
                    "no endpoint in this workspace matches "
                            + key.endpoints().glob()
                            + "; parity endpoints lists them");
        }
        Set<NodeType> types = EnumSet.noneOf(NodeType.class);
        List<GroupRow> groups =
                workspace.groups().list(GroupFilter.ALL).stream()
                        .filter(row -> key.endpoints().matches(row.key().endpoint()))
                        .limit(MOST_GROUPS)
                        .toList();
        for (GroupRow group : groups) {
            for (SampleRow sample : workspace.exchanges().samples(group.id(), 0, 1)) {
                look(
                        workspace.exchanges().get(sample.exchangeNumber()).exchange(),
                        key.path(),
                        types);
            }
            if (types.contains(NodeType.ARRAY)) {
                return;
            }
        }
        throw new KeyRefusedException(refusal(key, types));
    }

    private static String refusal(ArrayKey key, Set<NodeType> types) {
        String place = key.path() + " of " + key.endpoints().glob();
        return types.isEmpty()
                ? "nothing is at " + place + " where exchanges differ; give the path of an array"
                : place
                        + " is not an array but "
                        + String.join(
                                " or ",
                                types.stream()
                                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                                        .toList())
                        + "; give the path of an array";
    }

    private static void look(Exchange exchange, FieldPath path, Set<NodeType> types) {
        Stream.of(exchange.control(), exchange.candidate())
                .map(response -> response.body())
                .forEach(
                        body -> {
                            if (body != null) {
                                look(body, path, types);
                            }
                        });
    }

    private static void look(JsonText body, FieldPath path, Set<NodeType> types) {
        try {
            JsonTree tree = JsonTree.parse(body);
            PathNodes.of(tree, path).forEach(node -> types.add(tree.type(node)));
        } catch (JsonSyntaxException e) {
            // What is not JSON has no arrays.
        }
    }
}
