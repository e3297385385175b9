package io.github.parityworkbench.app.cli;

/** In what form a listing is printed; the names are what {@code --output} takes. */
enum OutputFormat {
    table,
    json,
    csv
}
