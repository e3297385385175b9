package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.json.JsonPatch.Operation;
import io.github.parityworkbench.diff.json.JsonPatch.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the operations of an RFC 6902 patch; members that the RFC does not know are passed over.
 */
final class PatchReader {
    private final JsonTree patch;

    PatchReader(JsonTree patch) {
        this.patch = patch;
    }

    List<Operation> read() {
        if (patch.type(0) != NodeType.ARRAY) {
            throw new JsonPatchException("a patch is an array of operations");
        }
        List<Operation> operations = new ArrayList<>();
        for (int node = patch.firstChild(0); node >= 0; node = patch.nextSibling(node)) {
            operations.add(operation(node));
        }
        return operations;
    }

    private Operation operation(int node) {
        String label = string(node, "op");
        Verb verb =
                Arrays.stream(Verb.values())
                        .filter(known -> known.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> error(node, "has an unknown op"));
        return new Operation(
                verb,
                string(node, "path"),
                verb.hasFrom() ? string(node, "from") : null,
                verb.hasValue() ? value(node) : null);
    }

    private String string(int node, String name) {
        int member = member(node, name);
        if (member < 0 || patch.type(member) != NodeType.STRING) {
            throw error(node, "has no string \"" + name + "\"");
        }
        return patch.string(member);
    }

    private @Nullable JsonText value(int node) {
        int member = member(node, "value");
        if (member < 0) {
            throw error(node, "has no \"value\"");
        }
        return patch.text(member);
    }

    private int member(int node, String name) {
        if (patch.type(node) != NodeType.OBJECT) {
            throw error(node, "is no object");
        }
        return patch.child(node, new Member(name));
    }

    private JsonPatchException error(int node, String reason) {
        return new JsonPatchException(
                "operation " + (patch.indexInParent(node) + 1) + " of the patch " + reason);
    }
}
