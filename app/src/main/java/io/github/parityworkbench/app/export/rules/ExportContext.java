package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Endpoint;
import java.time.LocalDate;
import java.util.List;

/**
 * What a dialect may have to know beyond the rules.
 *
 * @param today the day for which expired rules are left out
 * @param endpoints all known ones, for dialects that know no globs
 */
public record ExportContext(LocalDate today, List<Endpoint> endpoints) {
    public ExportContext {
        endpoints = List.copyOf(endpoints);
    }
}
