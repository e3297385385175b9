package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.group.EndpointAggregate;
import io.github.parityworkbench.diff.group.GroupAggregate;
import io.github.parityworkbench.localdb.internal.GroupTable.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds what is listed against what is stored in blocks. */
final class CountCheck {
    private final Connection connection;
    private final Findings findings;

    CountCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    private record Counts(long number, long first, long second, long third) {}

    private List<Counts> counts(String sql) throws SQLException {
        return Rows.pages(
                connection,
                sql,
                row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                Counts::number);
    }

    /** The manifests of the imports. */
    void imports(BlockCheck blocks) {
        findings.check(
                "import_source",
                "",
                () -> {
                    for (Counts each :
                            counts(
                                    "SELECT number, mismatched, differences, problems FROM"
                                            + " import_source WHERE number > ? ORDER BY number"
                                            + " FETCH FIRST ? ROWS ONLY")) {
                        check(each, blocks.stored(each.number()));
                    }
                });
    }

    private void check(Counts manifest, long[] stored) throws SQLException {
        String rows = "import " + manifest.number();
        if (manifest.first() != stored[0] || manifest.second() != stored[1]) {
            findings.add(
                    "import_source",
                    rows,
                    "it counted %d exchanges with %d differences, and whole blocks have %d with %d"
                            .formatted(manifest.first(), manifest.second(), stored[0], stored[1]));
        }
        long problems =
                Rows.number(
                        connection,
                        "SELECT COUNT(*) FROM problem WHERE import_number = ?",
                        manifest.number());
        if (problems != manifest.third()) {
            findings.add(
                    "problem",
                    rows,
                    "it counted %d problems, and there are %d"
                            .formatted(manifest.third(), problems));
        }
    }

    /** What endpoints count in all, against what sources say of them. */
    void endpoints() {
        findings.check(
                "endpoint",
                "",
                () -> {
                    Map<Integer, long[]> bySource = new HashMap<>();
                    for (Counts each :
                            counts(
                                    "SELECT import_and_endpoint, exchanges_read, mismatch_records,"
                                        + " summary_matched + summary_mismatched FROM"
                                        + " source_endpoint WHERE import_and_endpoint > ? ORDER BY"
                                        + " import_and_endpoint FETCH FIRST ? ROWS ONLY")) {
                        long[] sums =
                                bySource.computeIfAbsent((int) each.number(), e -> new long[3]);
                        sums[0] += each.first();
                        sums[1] += each.second();
                        sums[2] += each.third();
                    }
                    for (Map.Entry<Integer, EndpointAggregate> each :
                            Endpoints.all(connection).entrySet()) {
                        EndpointAggregate listed = each.getValue();
                        long[] sums = bySource.getOrDefault(each.getKey(), new long[3]);
                        if (listed.read() != sums[0]
                                || listed.mismatchRecords() != sums[1]
                                || listed.summaryMatched() + listed.summaryMismatched()
                                        != sums[2]) {
                            findings.add(
                                    "endpoint",
                                    "number " + each.getKey(),
                                    "its totals are not those of its sources");
                        }
                    }
                });
    }

    /** How often groups occur. */
    void groups(BlockCheck blocks) {
        findings.check(
                "difference_group",
                "",
                () -> {
                    Map<Integer, Long> listed = new HashMap<>();
                    counts(
                                    "SELECT number, occurrences, 0, 0 FROM difference_group"
                                            + " WHERE number > ? ORDER BY number"
                                            + " FETCH FIRST ? ROWS ONLY")
                            .forEach(each -> listed.put((int) each.number(), each.first()));
                    Map<Integer, Long> stored = new HashMap<>();
                    List<Entry> entries = GroupTable.all(connection);
                    for (Entry each : entries) {
                        Integer into = each.collapsedInto();
                        long here = blocks.occurrences(each.number());
                        stored.merge(each.number(), here, Long::sum);
                        if (into != null) {
                            stored.merge(into, here, Long::sum);
                        }
                    }
                    for (Entry each : entries) {
                        if (!Objects.equals(stored.get(each.number()), listed.get(each.number()))) {
                            findings.add(
                                    "difference_group",
                                    "group " + each.key().id(),
                                    "it counts %d differences, and whole blocks have %d"
                                            .formatted(
                                                    listed.get(each.number()),
                                                    stored.get(each.number())));
                        }
                    }
                });
    }

    /** What is known of the values of each group. */
    void evidence() {
        findings.check(
                "difference_group",
                "",
                () -> {
                    for (Entry each : GroupTable.all(connection)) {
                        findings.check(
                                "group_evidence",
                                "group " + each.key().id(),
                                () -> checkEvidence(each));
                    }
                });
    }

    private void checkEvidence(Entry entry) throws SQLException {
        GroupAggregate known = GroupTable.aggregate(connection, entry.number());
        if (!known.key().equals(entry.key())) {
            throw new DamagedDataException("it is that of another group");
        }
    }
}
