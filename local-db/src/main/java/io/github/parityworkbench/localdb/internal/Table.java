package io.github.parityworkbench.localdb.internal;

import java.util.List;

/**
 * A table whose rows make up a workspace.
 *
 * @param key an expression over the columns of its primary key, another one for each row
 * @param beforeAll a key before all others
 * @param rowsAtOnce how many rows may be in memory together
 */
record Table(String name, String key, Object beforeAll, int rowsAtOnce) {
    private static final int BLOCKS = 16;

    /** All but the one with the version, in the order in which they are copied. */
    static final List<Table> ALL =
            List.of(
                    small("import_source", "number"),
                    new Table("source_before", "hash", "", Rows.PAGE),
                    small("problem", "number"),
                    small("endpoint", "number"),
                    small("source_endpoint", "import_and_endpoint"),
                    small("difference_group", "number"),
                    new Table("group_evidence", "group_number", Long.MIN_VALUE, BLOCKS),
                    new Table("triage", "group_id", "", Rows.PAGE),
                    new Table("decided", "about || ' ' || subject", "", Rows.PAGE),
                    new Table("array_keys", "endpoint_number", Long.MIN_VALUE, BLOCKS),
                    small("rule", "position"),
                    small("rule_application", "revision"),
                    small("rule_hit", "group_and_rule"),
                    new Table("batch", "first_exchange", Long.MIN_VALUE, BLOCKS),
                    new Table("payload_block", "first_exchange", Long.MIN_VALUE, BLOCKS),
                    new Table("difference_block", "first_exchange", Long.MIN_VALUE, BLOCKS),
                    small("group_directory", "group_and_batch"));

    private static Table small(String name, String key) {
        return new Table(name, key, Long.MIN_VALUE, Rows.PAGE);
    }
}
