package io.github.parityworkbench.localdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.EndpointSummary;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.group.Aggregation;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a log shows all the exchanges that there were, and where a rate stays unknown. */
class EndpointTotalsTest {
    @TempDir Path parent;
    private Workspace workspace;
    private int exchanges;

    @BeforeEach
    void open() {
        workspace = Workspaces.open(parent.resolve("w"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Object exchange(String endpoint, boolean differs, @Nullable Boolean matched) {
        JsonText one = JsonText.of("1");
        JsonText other = JsonText.of("2");
        Exchange exchange =
                new Exchange(
                        "e" + exchanges++,
                        new Endpoint(endpoint),
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        new Response(200, Headers.NONE, one, null),
                        new Response(200, Headers.NONE, differs ? other : one, null),
                        null,
                        matched,
                        null,
                        new Provenance("log", exchanges, exchanges));
        FieldPath root = FieldPath.ROOT;
        return Logs.of(1)
                .classify(
                        exchange,
                        differs
                                ? List.of(
                                        new Difference(
                                                Part.BODY,
                                                root,
                                                root,
                                                Kind.VALUE,
                                                one,
                                                other,
                                                false))
                                : List.of());
    }

    private Object differing(String endpoint) {
        return exchange(endpoint, true, null);
    }

    private Object equal(String endpoint) {
        return exchange(endpoint, false, null);
    }

    private static Object summary(String endpoint, long matched, long mismatched) {
        return new EndpointSummary(new Endpoint(endpoint), matched, mismatched);
    }

    private static ImportBatch batch(Object... records) {
        Aggregation delta = new Aggregation();
        List<ClassifiedExchange> mismatching = new ArrayList<>();
        for (Object each : records) {
            if (each instanceof EndpointSummary summary) {
                delta.add(summary);
            } else if (each instanceof ClassifiedExchange exchange) {
                delta.add(exchange);
                if (!exchange.differences().isEmpty()) {
                    mismatching.add(exchange);
                }
            }
        }
        return new ImportBatch(records.length, mismatching, delta, List.of(), null);
    }

    private void importSource(int source, Object... records) {
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(source))) {
            session.write(batch(records));
            session.finish();
        }
    }

    private EndpointRow endpoint(String name) {
        return workspace.endpoints().list().stream()
                .filter(row -> row.endpoint().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Double rate(String endpoint) {
        EndpointRow row = endpoint(endpoint);
        workspace.groups().list(GroupFilter.ALL).stream()
                .filter(group -> group.key().endpoint().name().equals(endpoint))
                .forEach(group -> assertThat(group.rate() == null).isEqualTo(row.rate() == null));
        return row.rate();
    }

    @Test
    void aSourceThatLogsMatchesTellsTheTotalOfEveryEndpointInIt() {
        importSource(1, differing("a"), equal("b"), differing("b"), differing("a"));
        assertThat(rate("a")).isEqualTo(1.0);
        assertThat(rate("b")).isEqualTo(0.5);
        assertThat(workspace.groups().list(GroupFilter.ALL))
                .extracting(GroupRow::rate)
                .containsExactlyInAnyOrder(1.0, 0.5);
    }

    @Test
    void aSourceOfMismatchesTellsNoTotal() {
        importSource(1, differing("a"), exchange("b", true, false));
        assertThat(rate("a")).isNull();
        assertThat(rate("b")).isNull();
    }

    @Test
    void whatTheLoggerTookForAMatchShowsThatItLogsMatches() {
        importSource(1, differing("a"), exchange("b", true, true));
        assertThat(rate("a")).isEqualTo(1.0);
    }

    @Test
    void whatTheLoggerCalledAMismatchShowsNothingThoughItIsEqual() {
        importSource(1, differing("a"), exchange("b", false, false), exchange("a", false, false));
        assertThat(rate("a")).isNull();
        assertThat(rate("b")).isNull();
    }

    @Test
    void aSummaryTellsTheTotalOfItsEndpointOnly() {
        importSource(1, differing("a"), differing("b"), summary("a", 97, 3));
        assertThat(rate("a")).isEqualTo(0.03);
        assertThat(rate("b")).isNull();
    }

    @Test
    void aSummaryOfNothingTellsNothing() {
        importSource(1, differing("a"), summary("a", 0, 0), summary("b", 0, 0));
        assertThat(rate("a")).isNull();
        assertThat(rate("b")).isNull();
    }

    @Test
    void oneSourceThatLogsNoMatchesLeavesTheTotalUnknown() {
        importSource(1, equal("a"), differing("a"), equal("b"), differing("b"));
        assertThat(rate("a")).isEqualTo(0.5);
        importSource(2, differing("a"));
        assertThat(rate("a")).isNull();
        assertThat(rate("b")).isEqualTo(0.5);
    }

    @Test
    void totalsOfSourcesAddUpHoweverEachTellsThem() {
        importSource(1, equal("a"), equal("a"), differing("a"));
        importSource(2, differing("a"), summary("a", 3, 1));
        assertThat(endpoint("a").exchanges()).isEqualTo(7);
        assertThat(rate("a")).isEqualTo(2 / 7.0);
        importSource(3, summary("a", 1, 2));
        assertThat(endpoint("a").mismatched()).isEqualTo(4);
        assertThat(rate("a")).isEqualTo(0.4);
    }

    @Test
    void theOrderOfRecordsAndBatchesDoesNotMatter() {
        List<Object> records =
                Arrays.asList(
                        differing("a"),
                        equal("b"),
                        differing("b"),
                        summary("c", 1, 1),
                        differing("c"),
                        differing("d"));
        importSource(1, records.toArray());
        List<EndpointRow> whole = workspace.endpoints().list();
        Collections.reverse(records);
        try (Workspace other = Workspaces.open(parent.resolve("other"));
                ImportSession session = Workspaces.begin(other, Logs.source(1))) {
            for (int i = 0; i < records.size(); i++) {
                session.write(batch(records.get(i)));
            }
            session.finish();
            assertThat(other.endpoints().list()).isEqualTo(whole);
        }
    }

    @Test
    void untilAMatchIsSeenTheTotalIsUnknownAndAResumedImportRemembersIt() {
        importSource(1, equal("a"), differing("a"));
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(2))) {
            session.write(batch(differing("a")));
            assertThat(rate("a")).isNull();
            session.write(batch(equal("b")));
            assertThat(rate("a")).isEqualTo(2 / 3.0);
        }
        workspace.close();
        workspace = Workspaces.open(parent.resolve("w"));
        try (ImportSession session = Workspaces.begin(workspace, Logs.source(2))) {
            session.write(batch(differing("a")));
            session.finish();
        }
        assertThat(rate("a")).isEqualTo(0.75);
    }
}
