package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.localdb.ArrayKey;
import io.github.parityworkbench.localdb.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the key of an array. */
@Command(
        name = "set",
        header = "Say by which fields the elements of an array belong together.",
        description = {
            "",
            "What is stored is compared again by it. Stopped in the middle, everything is as it"
                    + " was, the key too.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parity keys set 'GET /orders*' '$.items' sku",
            "  parity keys set getUser '$.data.user.marks[*].days' course,day",
            "  parity keys set getUser '$.data.user.friends.edges' node.id",
            "  parity keys set getUser '$.data.user.badges' --none"
        })
final class KeysSetCommand implements Callable<Integer> {
    private final ParityCommand parity;

    @Parameters(index = "0", paramLabel = "ENDPOINT", description = "A name, or a glob with *.")
    private String endpoint = "";

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description = "Where the array is in the body: names, [*] and .*")
    private String path = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            split = ",",
            paramLabel = "FIELD",
            description =
                    "The members of its elements that are the key; with dots inside of others.")
    private List<String> fields = List.of();

    @Option(names = "--none", description = "The array has no key, whatever it looks like.")
    private boolean none;

    KeysSetCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() throws IOException {
        if (fields.isEmpty() != none) {
            throw new CommandFailure(
                    ExitCodes.USAGE, "name the fields of the key, or say --none for no key");
        }
        ArrayKey key = key();
        try (Workspace workspace = parity.openWorkspace()) {
            new KeyChange(parity, workspace)
                    .run(
                            "Set the key of " + key.path() + " for " + endpoint,
                            (again, progress, stop) -> again.set(key, progress, stop));
        }
        return ExitCodes.OK;
    }

    private ArrayKey key() {
        try {
            return new ArrayKey(EndpointPattern.parse(endpoint), FieldPath.parse(path), fields);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCodes.USAGE, e);
        }
    }
}
