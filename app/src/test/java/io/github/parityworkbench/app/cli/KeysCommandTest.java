package io.github.parityworkbench.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the keys of arrays, as a user meets them. */
class KeysCommandTest {
    @TempDir private Path folder;
    private Path workspace;

    @BeforeEach
    void importRowsWhoseIdsChangedPlaces() throws IOException {
        workspace = folder.resolve("w");
        Path log = folder.resolve("log.ndjson");
        Files.writeString(
                log,
                """
                {"id":"a","endpoint":"getRows","control":{"body":{"rows":[{"id":1,"sku":"a"},{"id":2,"sku":"b"}],"n":1}},\
                "candidate":{"body":{"rows":[{"id":2,"sku":"a"},{"id":1,"sku":"b"}],"n":1}}}
                """);
        assertThat(run("import", log.toString()).exitCode()).isZero();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(workspace, arguments);
    }

    private String groups() {
        return run("groups", "--output", "csv").out();
    }

    @Test
    void aKeyIsSetComparedByListedAndTakenAway() {
        String before = groups();
        CommandRun set = run("keys", "set", "get*", "$.rows", "sku");
        assertThat(set.err()).isEmpty();
        assertThat(set.exitCode()).isZero();
        assertThat(set.out())
                .startsWith("Set the key of $.rows for get*; compared again: 1 group, before");
        assertThat(groups()).isNotEqualTo(before).contains("$.rows[*].id");
        assertThat(run("keys", "list", "--output", "csv").out())
                .contains("get*")
                .contains("$.rows")
                .contains("sku")
                .contains("user");

        CommandRun removed = run("keys", "remove", "get*", "$.rows");
        assertThat(removed.exitCode()).isZero();
        assertThat(removed.out()).startsWith("Removed the key of $.rows for get*; compared again");
        assertThat(groups()).isEqualTo(before);
        assertThat(run("keys", "list", "--output", "json").out().strip()).isEqualTo("[]");
    }

    @Test
    void anArrayMayHaveSeveralFieldsForAKeyOrNone() {
        assertThat(run("keys", "set", "getRows", "$.rows", "id,sku").exitCode()).isZero();
        assertThat(groups()).contains("missing").contains("extra");
        assertThat(run("keys", "set", "getRows", "$.rows", "--none").exitCode()).isZero();
        assertThat(groups()).doesNotContain("missing");
        assertThat(run("keys", "list", "--output", "json").out()).containsOnlyOnce("getRows");
    }

    @Test
    void aKeyThatFitsNothingIsRefusedAndNotKept() {
        assertRefused(
                ExitCodes.INPUT,
                "no endpoint in this workspace matches put*",
                "set",
                "put*",
                "$.rows",
                "sku");
        assertRefused(
                ExitCodes.INPUT,
                "$.n of getRows is not an array but number",
                "set",
                "getRows",
                "$.n",
                "sku");
        assertRefused(
                ExitCodes.INPUT,
                "nothing is at $.lines of getRows",
                "set",
                "getRows",
                "$.lines",
                "sku");
        assertRefused(
                ExitCodes.INPUT,
                "no key was set for $.rows of getRows",
                "remove",
                "getRows",
                "$.rows");
    }

    @Test
    void whatIsNotAKeyIsAMistake() {
        assertRefused(ExitCodes.USAGE, "name the fields", "set", "getRows", "$.rows");
        assertRefused(ExitCodes.USAGE, "--none", "set", "getRows", "$.rows", "sku", "--none");
        assertRefused(
                ExitCodes.USAGE, "a key's field has a name", "set", "getRows", "$.rows", "a,,b");
        assertRefused(ExitCodes.USAGE, "a key's field has a name", "set", "getRows", "$.rows", "");
        assertRefused(ExitCodes.USAGE, "", "set", "getRows", "rows[", "sku");
        assertRefused(ExitCodes.USAGE, "", "set", "", "$.rows", "sku");
        assertRefused(ExitCodes.USAGE, "", "remove", "getRows", "rows[");
        assertRefused(ExitCodes.USAGE, "set, remove", "");
    }

    private void assertRefused(int exitCode, String sentence, String... arguments) {
        String before = groups();
        String[] command = new String[arguments.length + 1];
        command[0] = "keys";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        CommandRun refused = arguments[0].isEmpty() ? run("keys") : run(command);
        assertThat(refused.err()).contains(sentence).doesNotContain("Exception");
        assertThat(refused.exitCode()).isEqualTo(exitCode);
        assertThat(refused.out()).isEmpty();
        assertThat(groups()).isEqualTo(before);
        assertThat(run("keys", "list", "--output", "json").out().strip()).isEqualTo("[]");
    }

    @Test
    void rebuildingChangesNothingWhereTheKeysAreTheSame() {
        String before = run("groups", "--output", "json").out();
        CommandRun rebuilt = run("workspace", "rebuild");
        assertThat(rebuilt.exitCode()).isZero();
        assertThat(rebuilt.out()).startsWith("Rebuilt " + workspace + "; compared again: ");
        assertThat(run("groups", "--output", "json").out()).isEqualTo(before);
        assertThat(run("workspace", "verify").exitCode()).isZero();
    }

    @Test
    void whereThereIsNoWorkspaceNoneIsMade() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(CommandRun.in(nowhere, "keys", "set", "*", "$", "id").exitCode())
                .isEqualTo(ExitCodes.WORKSPACE);
        assertThat(CommandRun.in(nowhere, "workspace", "rebuild").exitCode())
                .isEqualTo(ExitCodes.WORKSPACE);
        assertThat(nowhere).doesNotExist();
    }
}
