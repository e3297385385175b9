package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.group.GroupKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Unpacks every block, and holds batches, payloads, differences and directories together. */
final class BlockCheck {
    private static final int BLOCKS_AT_ONCE = 16;

    private final Connection connection;
    private final Findings findings;
    private final Payloads payloads;
    private final GroupKeys keys = new GroupKeys();

    /** By import: exchanges, differences. */
    private final Map<Long, long[]> stored = new HashMap<>();

    private final Map<Integer, Long> occurrences = new HashMap<>();
    private final List<RuleCheck> rules = new ArrayList<>();
    private final Map<String, UnreadableLogException> unreadable = new TreeMap<>();
    private long directories;

    BlockCheck(Connection connection, ReferencedLogs logs, Findings findings) {
        this.connection = connection;
        this.findings = findings;
        this.payloads = new Payloads(connection, logs);
    }

    /** How many exchanges, and how many differences, an import has in blocks. */
    long[] stored(long importNumber) {
        return stored.getOrDefault(importNumber, new long[2]);
    }

    /** How many differences of a group by look there are in blocks. */
    long occurrences(int group) {
        return occurrences.getOrDefault(group, 0L);
    }

    /** Opens the blocks of payloads before the exchange {@code end}; false if it was stopped. */
    boolean payloads(long end, LongPredicate progress) throws SQLException {
        long[] next = {1};
        while (next[0] < end) {
            List<Bulk.Block> blocks = new ArrayList<>();
            if (!findings.check(
                    "payload_block", from(next[0]), () -> blocks.addAll(blocksFrom(next[0])))) {
                return true;
            }
            for (Bulk.Block block : blocks) {
                if (block.firstExchange() != next[0]) {
                    findings.add("payload_block", from(next[0]), "a block is missing");
                }
                next[0] = block.firstExchange();
                if (!findings.check(
                        "payload_block", from(next[0]), () -> next[0] += count(block))) {
                    next[0] = behind(block.firstExchange(), end);
                }
            }
            if (blocks.isEmpty()) {
                findings.add("payload_block", from(next[0]), "a block is missing");
                return true;
            }
            if (!progress.test(Math.min(next[0], end) - 1)) {
                return false;
            }
        }
        if (next[0] > end) {
            findings.add("payload_block", from(end), "there are exchanges of no batch");
        }
        return true;
    }

    private static String from(long exchange) {
        return "from exchange " + exchange;
    }

    private static int count(Bulk.Block block) {
        return PayloadBlocks.count(PayloadBlocks.open(block.content()));
    }

    private long behind(long exchange, long end) {
        long[] next = {end};
        findings.check(
                "payload_block",
                from(exchange),
                () ->
                        next[0] =
                                Rows.first(
                                                connection,
                                                "SELECT MIN(first_exchange) FROM payload_block"
                                                        + " WHERE first_exchange > ?",
                                                row -> row.getLong(1),
                                                exchange)
                                        .orElse(0L));
        return next[0] <= exchange ? end : next[0];
    }

    private List<Bulk.Block> blocksFrom(long exchange) throws SQLException {
        return Rows.list(
                connection,
                "SELECT first_exchange, content FROM payload_block WHERE first_exchange >= ?"
                        + " ORDER BY first_exchange FETCH FIRST ? ROWS ONLY",
                row -> new Bulk.Block(row.getLong(1), new Sealed(row.getBytes(2))),
                exchange,
                BLOCKS_AT_ONCE);
    }

    /** Reads all batches with their differences and directories; false if it was stopped. */
    boolean differences(LongPredicate progress) throws SQLException {
        findings.check("difference_group", "", () -> GroupTable.counted(connection));
        findings.check("rule", "", () -> rules.add(new RuleCheck(connection, findings)));
        long[] next = {1};
        while (true) {
            List<Bulk.Batch> batches = new ArrayList<>();
            findings.check(
                    "batch",
                    from(next[0]),
                    () -> batches.addAll(Bulk.batches(connection, next[0])));
            if (batches.isEmpty()) {
                break;
            }
            for (Bulk.Batch batch : batches) {
                if (batch.firstExchange() != next[0]) {
                    findings.add("batch", from(next[0]), "a batch is missing");
                }
                next[0] = batch.end();
                check(batch);
                if (!progress.test(batch.end() - 1)) {
                    return false;
                }
            }
        }
        findings.check(
                "group_directory",
                "",
                () -> {
                    long rows = Rows.number(connection, "SELECT COUNT(*) FROM group_directory");
                    if (rows != directories && findings.all().isEmpty()) {
                        findings.add(
                                "group_directory",
                                "",
                                "there are %d rows where blocks ask for %d"
                                        .formatted(rows, directories));
                    }
                });
        return true;
    }

    /** Holds what the rules leave active in all blocks against what is listed. */
    void compareRules() {
        if (unreadable.isEmpty()) {
            rules.forEach(RuleCheck::compare);
        }
    }

    /** What is wrong with logs that have payloads in them, once each. */
    Collection<UnreadableLogException> unreadable() {
        return unreadable.values();
    }

    private @Nullable Exchange payload(long number) {
        try {
            return payloads.get(number);
        } catch (UnreadableLogException e) {
            unreadable.putIfAbsent(e.file(), e);
            return null;
        }
    }

    private void check(Bulk.Batch batch) {
        Map<Integer, List<Long>> exchangesOf = new TreeMap<>();
        List<Integer> idHashes = new ArrayList<>();
        boolean whole =
                findings.check(
                        "batch",
                        from(batch.firstExchange()),
                        () -> idHashes.addAll(Bulk.idHashes(connection, batch)));
        long[] next = {batch.firstExchange()};
        while (whole && next[0] < batch.end()) {
            long begin = next[0];
            whole =
                    findings.check(
                            "difference_block",
                            from(begin),
                            () ->
                                    next[0] =
                                            Bulk.readDifferences(
                                                    connection,
                                                    begin,
                                                    batch.end(),
                                                    block ->
                                                            read(
                                                                    block,
                                                                    batch,
                                                                    idHashes,
                                                                    exchangesOf)));
        }
        if (whole) {
            stored.computeIfAbsent(batch.importNumber(), number -> new long[2])[0] +=
                    batch.exchanges();
            exchangesOf.forEach((group, exchanges) -> checkDirectory(batch, group, exchanges));
        }
    }

    private int read(
            Bulk.Block block,
            Bulk.Batch batch,
            List<Integer> idHashes,
            Map<Integer, List<Long>> exchangesOf)
            throws SQLException {
        DifferenceCursor cursor = new DifferenceCursor(block.content());
        long number = block.firstExchange();
        while (cursor.nextExchange()) {
            Exchange exchange = payload(number);
            int index = (int) (number - batch.firstExchange());
            String id = cursor.exchangeId();
            if ((exchange != null && !id.equals(exchange.id()))
                    || index >= idHashes.size()
                    || idHashes.get(index) != Bulk.idHash(id)) {
                throw new DamagedDataException("exchange " + number + " has two different ids");
            }
            while (cursor.nextDifference()) {
                int group = cursor.group();
                GroupKey key = keys.get(connection, group);
                if (exchange != null) {
                    cursor.difference(key, () -> exchange);
                    for (RuleCheck each : rules) {
                        each.add(key, cursor, number, exchange);
                    }
                }
                occurrences.merge(group, 1L, Long::sum);
                stored.computeIfAbsent(batch.importNumber(), each -> new long[2])[1]++;
                List<Long> exchanges = exchangesOf.computeIfAbsent(group, g -> new ArrayList<>());
                if (exchanges.isEmpty() || exchanges.get(exchanges.size() - 1) != number) {
                    exchanges.add(number);
                }
            }
            number++;
        }
        return cursor.exchanges();
    }

    private void checkDirectory(Bulk.Batch batch, int group, List<Long> exchanges) {
        directories++;
        String rows = "group number " + group + ", " + from(batch.firstExchange());
        findings.check(
                "group_directory",
                rows,
                () -> {
                    List<Long> listed = new ArrayList<>();
                    Bulk.directory(connection, group, batch.firstExchange()).addTo(listed);
                    if (!listed.equals(exchanges)) {
                        throw new DamagedDataException("it lists other exchanges than its blocks");
                    }
                });
    }
}
