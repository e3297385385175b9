package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.SourceIdentity;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The logs that a workspace has already, any of which may have grown since. */
record KnownBeginnings(List<SourceIdentity> sources) {
    KnownBeginnings {
        sources = List.copyOf(sources);
    }

    static KnownBeginnings of(Workspace workspace) {
        List<SourceIdentity> sources = new ArrayList<>();
        for (ImportRow row : workspace.imports().list()) {
            sources.add(row.source());
        }
        sources.sort(Comparator.comparing(SourceIdentity::bytes).reversed());
        return new KnownBeginnings(sources);
    }

    /** How long they are. */
    Collection<Long> lengths() {
        return sources.stream().map(SourceIdentity::bytes).toList();
    }

    /** Whether the workspace knows a source by that hash. */
    boolean has(String sha256) {
        return sources.stream().anyMatch(source -> source.sha256().equals(sha256));
    }

    /** The hash of the longest one that such a log begins with, null if there is none. */
    @Nullable String longest(Map<Long, String> beginnings, String format) {
        for (SourceIdentity source : sources) {
            if (source.format().equals(format)
                    && source.sha256().equals(beginnings.get(source.bytes()))) {
                return source.sha256();
            }
        }
        return null;
    }
}
