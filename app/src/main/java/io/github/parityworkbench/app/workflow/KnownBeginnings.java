package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.ContentHash;
import io.github.parityworkbench.importers.HashRequest;
import io.github.parityworkbench.localdb.ImportRow;
import io.github.parityworkbench.localdb.SourceIdentity;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** How a log is hashed to be found among them. */
    HashRequest hashRequest() {
        boolean older =
                sources.stream()
                        .anyMatch(each -> ContentHash.of(each.hash()) == ContentHash.SHA_256);
        return new HashRequest(
                older ? ContentHash.SHA_256 : ContentHash.XXH3,
                sources.stream().map(SourceIdentity::bytes).collect(Collectors.toSet()));
    }

    /** Whether the workspace knows a source by that hash. */
    boolean has(String hash) {
        return sources.stream().anyMatch(source -> source.hash().equals(hash));
    }

    /** The hash of the longest one that such a log begins with, null if there is none. */
    @Nullable String longest(Map<Long, String> beginnings, String format) {
        for (SourceIdentity source : sources) {
            if (source.format().equals(format)
                    && source.hash().equals(beginnings.get(source.bytes()))) {
                return source.hash();
            }
        }
        return null;
    }
}
