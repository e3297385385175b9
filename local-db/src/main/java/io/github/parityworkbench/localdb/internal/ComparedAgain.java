package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is stored of an exchange and what comparing its bodies again says, put together. */
public final class ComparedAgain {
    private ComparedAgain() {}

    /** Makes from the keys of endpoints what compares and classifies an exchange. */
    @FunctionalInterface
    public interface Comparing {
        /** What compares by these keys, which hold for generalised paths; for any threads. */
        Function<Exchange, ClassifiedExchange> by(
                Map<Endpoint, Map<FieldPath, List<String>>> known);
    }

    /** Status and headers as they were, for only the import knew whether headers count. */
    static ClassifiedExchange merged(
            ClassifiedExchange before, Function<Exchange, ClassifiedExchange> compare) {
        Exchange exchange = before.exchange();
        if (exchange.control().body() == null && exchange.candidate().body() == null) {
            // Some logs give the differences alone.
            return before;
        }
        ClassifiedExchange again = compare.apply(exchange);
        List<ClassifiedDifference> differences = new ArrayList<>();
        for (ClassifiedDifference each : before.differences()) {
            if (each.difference().part() != Part.BODY) {
                differences.add(each);
            }
        }
        for (ClassifiedDifference each : again.differences()) {
            if (each.difference().part() == Part.BODY) {
                differences.add(each);
            }
        }
        return new ClassifiedExchange(
                exchange,
                differences.isEmpty() ? before.differences() : differences,
                again.degraded());
    }

    /**
     * Settles groups and counts what rules leave active once all differences are stored, as part of
     * a write.
     *
     * @param before the {@link GroupTable#parts} of before
     */
    static void settle(
            Connection connection,
            GroupBook book,
            ReferencedLogs logs,
            Map<String, String> before,
            Decisions decisions,
            String newStatus)
            throws SQLException {
        Regrouping.run(connection, book);
        Recount.everything(connection, logs);
        decisions.follow(connection, before, GroupTable.parts(connection), newStatus);
    }
}
