package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.localdb.KeyStore;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the keys of arrays. */
@Command(
        name = "list",
        header = "List the keys that were set, and those that an endpoint's exchanges bear out.",
        footerHeading = "%nExample:%n",
        footer = "  parity keys list --output json")
final class KeysListCommand implements Callable<Integer> {
    private static final Listing<Row> LISTING =
            new Listing<>(
                    List.of(
                            Column.path("endpoints", Row::endpoints),
                            Column.path("path", Row::path),
                            Column.word("fields", Row::fields),
                            Column.word("by", Row::by)),
                    null,
                    "No key was set, and none is borne out over an endpoint; each pair of arrays"
                            + " tells for itself.");

    private record Row(String endpoints, String path, List<String> fields, String by) {}

    private final ParityCommand parity;

    @Mixin private OutputOption output = new OutputOption();

    KeysListCommand(ParityCommand parity) {
        this.parity = parity;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = parity.openWorkspace()) {
            LISTING.print(parity.console(), output.format(), rows(workspace.keys()));
        }
        return ExitCodes.OK;
    }

    private static List<Row> rows(KeyStore keys) {
        List<Row> rows = new ArrayList<>();
        keys.list()
                .forEach(
                        key ->
                                rows.add(
                                        new Row(
                                                key.endpoints().glob(),
                                                key.path().toString(),
                                                key.fields(),
                                                "user")));
        List<Row> learnt = new ArrayList<>();
        keys.learnt()
                .forEach(
                        (endpoint, byPath) ->
                                byPath.forEach(
                                        (path, fields) ->
                                                learnt.add(
                                                        new Row(
                                                                endpoint.name(),
                                                                path.toString(),
                                                                fields,
                                                                "exchanges"))));
        learnt.sort(Comparator.comparing(Row::endpoints).thenComparing(Row::path));
        rows.addAll(learnt);
        return rows;
    }
}
