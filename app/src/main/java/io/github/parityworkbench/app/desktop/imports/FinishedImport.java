package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.importers.ImportProblem;
import java.util.List;

/**
 * How an import ended.
 *
 * @param problems the records that could not be read, the first ones where there are very many
 */
public record FinishedImport(ImportReport report, List<ImportProblem> problems) {
    public FinishedImport {
        problems = List.copyOf(problems);
    }
}
