package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;

/** A way to write rules that some tool reads. */
public interface RuleDialect {
    /** The name by which users choose it, such as {@code yaml}. */
    String name();

    /** What it is, in a few words. */
    String description();

    /** What the file is usually called. */
    String fileName();

    /**
     * Writes the rules, as well as the dialect can say them, and reports on each: nothing is
     * widened silently.
     */
    RuleExport write(List<Rule> rules, ExportContext context);
}
