package io.github.parityworkbench.app.cli;

import picocli.CommandLine.Option;

/** The option that every listing has. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "${COMPLETION-CANDIDATES}; the JSON is meant for scripts. Default: table.")
    private OutputFormat format = OutputFormat.table;

    OutputFormat format() {
        return format;
    }
}
