package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.importers.ImportProblem;
import java.util.List;

/**
 * The beginning of a log as an import would read it.
 *
 * @param exchanges the first ones
 * @param problems the first records that cannot be read
 * @param whole whether the log ends there
 */
public record LogPreview(
        List<PreviewedExchange> exchanges, List<ImportProblem> problems, boolean whole) {
    public LogPreview {
        exchanges = List.copyOf(exchanges);
        problems = List.copyOf(problems);
    }
}
