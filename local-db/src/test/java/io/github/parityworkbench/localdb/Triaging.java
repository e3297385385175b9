package io.github.parityworkbench.localdb;

import java.util.List;

/** Decides about groups in tests, in the name of who runs them. */
final class Triaging {
    private Triaging() {}

    /** Decides all of this at once. */
    static void decide(Workspace workspace, TriageChange... changes) {
        workspace.triage().decide(List.of(changes), TriageStore.author());
    }
}
