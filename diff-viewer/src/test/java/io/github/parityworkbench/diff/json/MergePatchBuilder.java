package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.Optional;

/** Writes a comparison as a merge patch, as long as no new {@code null} stands in the way. */
final class MergePatchBuilder {
    private final DiffResult result;
    private final JsonTree control;
    private final JsonTree candidate;
    private final JsonOutput json = new JsonOutput();
    private boolean possible = true;

    MergePatchBuilder(DiffResult result) {
        this.result = result;
        this.control = result.control();
        this.candidate = result.candidate();
    }

    Optional<JsonText> build() {
        if (areObjects(0, 0)) {
            change(0, 0);
        } else {
            value(0);
        }
        return possible ? Optional.of(json.toText()) : Optional.empty();
    }

    private boolean areObjects(int left, int right) {
        return control.type(left) == NodeType.OBJECT && candidate.type(right) == NodeType.OBJECT;
    }

    /** Recursion is as deep as the documents, which reading limits. */
    private void change(int left, int right) {
        json.mark('{');
        boolean first = true;
        for (int child = control.firstChild(left); child >= 0; child = control.nextSibling(child)) {
            int partner = result.candidateOf(child);
            if (partner >= 0 && control.sameValue(child, candidate, partner)) {
                continue;
            }
            name(control.name(child), first);
            first = false;
            if (partner < 0) {
                json.value(JsonText.of("null"));
            } else if (areObjects(child, partner)) {
                change(child, partner);
            } else {
                member(partner);
            }
        }
        for (int child = candidate.firstChild(right);
                child >= 0;
                child = candidate.nextSibling(child)) {
            if (result.controlOf(child) < 0) {
                name(candidate.name(child), first);
                first = false;
                member(child);
            }
        }
        json.mark('}');
    }

    private void name(String name, boolean first) {
        (first ? json : json.mark(',')).quoted(name).mark(':');
    }

    private void member(int node) {
        possible &= candidate.type(node) != NodeType.NULL;
        value(node);
    }

    private void value(int node) {
        possible &= !hasNullMember(node);
        json.value(candidate.text(node));
    }

    /** Whether merging would lose a member: a null in an object that is in no array. */
    private boolean hasNullMember(int node) {
        int end = candidate.subtreeEnd(node);
        for (int n = node; n < end; ) {
            if (candidate.type(n) == NodeType.NULL && n != node) {
                return true;
            }
            n = candidate.type(n) == NodeType.ARRAY ? candidate.subtreeEnd(n) : n + 1;
        }
        return false;
    }
}
