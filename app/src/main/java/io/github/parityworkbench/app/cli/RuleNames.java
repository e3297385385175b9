package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.Workspace;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds rules by the names that users give. */
final class RuleNames {
    private RuleNames() {}

    /** Refuses names that no rule has. */
    static void check(Workspace workspace, Collection<String> names) {
        Set<String> missing = new LinkedHashSet<>(names);
        workspace.rules().list().forEach(rule -> missing.remove(rule.id()));
        if (!missing.isEmpty()) {
            String quoted =
                    missing.stream()
                            .map(name -> "'" + name + "'")
                            .collect(Collectors.joining(", "));
            throw new CommandFailure(
                    ExitCodes.INPUT,
                    "there is no rule " + quoted + "; parity rules list shows those there are");
        }
    }

    /** The rule of that name. */
    static Rule find(Workspace workspace, String name) {
        return workspace.rules().list().get(position(workspace, name));
    }

    /** Where it stands, from 0. */
    static int position(Workspace workspace, String name) {
        check(workspace, List.of(name));
        return workspace.rules().list().stream().map(Rule::id).toList().indexOf(name);
    }
}
