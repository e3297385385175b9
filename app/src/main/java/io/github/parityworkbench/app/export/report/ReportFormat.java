package io.github.parityworkbench.app.export.report;

/** A way to write the report; secrets are masked in each. */
public interface ReportFormat {
    /** The name by which users choose it, such as {@code html}. */
    String name();

    /** How the name of such a file ends, such as {@code .html}. */
    String extension();

    /** The whole report. */
    String write(ReportData data);
}
