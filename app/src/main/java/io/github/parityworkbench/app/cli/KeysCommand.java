package io.github.parityworkbench.app.cli;

import picocli.CommandLine.Command;

/** The commands about the keys of arrays. */
@Command(
        name = "keys",
        header = "By which fields the elements of arrays belong together.",
        description = {
            "",
            "A key is found by itself where one holds up, over all exchanges of an endpoint. Set"
                    + " one where it is not.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  parity keys list", "  parity keys set 'GET /orders*' '$.items' sku"})
final class KeysCommand extends CommandsAbout {
    KeysCommand() {
        super("keys");
    }
}
