package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.Optional;

/**
 * Patches by RFC 7386: objects are merged, {@code null} removes a member, anything else replaces.
 */
public final class MergePatch {
    private MergePatch() {}

    /**
     * The patch that turns control into the candidate; empty where the format cannot say it, since
     * the candidate newly has a member that is {@code null}.
     */
    public static Optional<JsonText> of(DiffResult result) {
        return new MergePatchBuilder(result).build();
    }

    /**
     * The document with the patch merged into it.
     *
     * @throws JsonSyntaxException if one of them is no JSON
     */
    public static JsonText apply(JsonText document, JsonText patch) {
        JsonOutput json = new JsonOutput();
        merge(JsonTree.parse(document), 0, JsonTree.parse(patch), 0, json);
        return json.toText();
    }

    /** Recursion is as deep as the patch, which reading limits. A target of -1 is absent. */
    private static void merge(
            JsonTree target, int node, JsonTree patch, int change, JsonOutput json) {
        if (patch.type(change) != NodeType.OBJECT) {
            json.value(patch.text(change));
            return;
        }
        json.mark('{');
        boolean first = true;
        boolean merging = node >= 0 && target.type(node) == NodeType.OBJECT;
        if (merging) {
            for (int n = target.firstChild(node); n >= 0; n = target.nextSibling(n)) {
                int changed = patch.child(change, target.segment(n));
                if (changed < 0) {
                    separate(json, first).quoted(target.name(n)).mark(':').value(target.text(n));
                    first = false;
                } else if (patch.type(changed) != NodeType.NULL) {
                    separate(json, first).quoted(target.name(n)).mark(':');
                    merge(target, n, patch, changed, json);
                    first = false;
                }
            }
        }
        for (int n = patch.firstChild(change); n >= 0; n = patch.nextSibling(n)) {
            boolean there = merging && target.child(node, patch.segment(n)) >= 0;
            if (!there && patch.type(n) != NodeType.NULL) {
                separate(json, first).quoted(patch.name(n)).mark(':');
                merge(target, -1, patch, n, json);
                first = false;
            }
        }
        json.mark('}');
    }

    private static JsonOutput separate(JsonOutput json, boolean first) {
        return first ? json : json.mark(',');
    }
}
