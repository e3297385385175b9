package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.GroupKey;
import io.github.parityworkbench.diff.group.OverTime;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.GroupVerdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupQueryTest {
    private static final GroupRow ROW =
            row(
                    "GET /api/users/{id}",
                    "$.data.Items[*].id",
                    Kind.TYPE,
                    Cause.NUMBER_VS_STRING,
                    120);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "endpoint:\"GET /api/*\"",
                "endpoint:GET*",
                "path:items[*]",
                "path:$..Items",
                "kind:type",
                "kind:TYPE",
                "kind:value,type",
                "kind:value kind:type",
                "cause:number-vs-string",
                "status:bug",
                "ticket:PAR-7",
                "part:body",
                "count:>100",
                "count:>=120",
                "count:<121",
                "count:<=120",
                "count:120",
                "users",
                "\"GET /api\"",
                "type ITEMS par-7",
                "endpoint:GET* kind:type count:>100 id",
                "assignee:ADA",
                "assignee:none,ada",
                "label:flaky",
                "-label:none",
                "-status:new",
                "!status:new,fixed",
                "-orders",
                "occurrences:>=120",
                "rate:>12%",
                "rate:0.125",
                "noise:>=25%",
                "first:2026-03-01",
                "first:>=2026-03-01",
                "first:<=2026-03-01",
                "first:<2026-03-01T10:00:01Z",
                "last:>2026-03-01",
                "last:<2026-03-03",
                "-ticket:none"
            })
    void selects(String query) {
        assertThat(GroupQuery.parse(query)).accepts(ROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "endpoint:GET",
                "endpoint:get*",
                "path:nothing",
                "kind:value",
                "kind:type cause:truncation",
                "status:new",
                "ticket:PAR-8",
                "part:header",
                "count:>120",
                "count:<120",
                "orders",
                "users orders",
                "assignee:none",
                "assignee:me",
                "label:old",
                "label:none",
                "-kind:type",
                "kind:type -ITEMS",
                "rate:>12.5%",
                "noise:<25%",
                "first:>2026-03-01",
                "first:<2026-03-01",
                "first:2026-03-01T09:59:59.500Z",
                "last:2026-03-01",
                "ticket:none",
                "-ticket:par"
            })
    void passesOver(String query) {
        assertThat(GroupQuery.parse(query)).rejects(ROW);
    }

    @Test
    void whoseLabelIsNoneIsFoundWithThoseThatHaveNone() {
        GroupQuery none = GroupQuery.parse("label:none");

        assertThat(none).accepts(labelled("None", "flaky"), labelled());
        assertThat(none).rejects(ROW);
    }

    @Test
    void saysWhereAndWhatWasExpected() {
        assertThat(error("kind:typ").position()).isEqualTo(5);
        assertThat(error("kind:typ")).hasMessageContaining("missing, extra, value, type, order");
        assertThat(error("kind:type,valu").position()).isEqualTo(10);
        assertThat(error("id sort:asc").position()).isEqualTo(3);
        assertThat(error("id sort:asc")).hasMessageContaining("known: endpoint");
        assertThat(error("count:many").position()).isEqualTo(6);
        assertThat(error("endpoint:").position()).isEqualTo(9);
        assertThat(error("path:\"open").position()).isEqualTo(5);
        assertThat(error("rate:often")).hasMessageContaining("rate:>5%");
        assertThat(error("first:soon")).hasMessageContaining(">=2026-03-01");
        assertThat(error("first:2026-13-01").position()).isEqualTo(6);
        assertThat(error("id kind:type,valu x").position()).isEqualTo(13);
        assertThat(error("id kind:type,valu x").end()).isEqualTo(17);
        assertThat(error("id sort:asc").end()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind:typ",
                "kind:type sort:asc",
                "sort:type kind:type",
                "kind: kind:type",
                "count:many kind:nonsense kind:type path:\"open"
            })
    void goesByTheTermsThatCanBeRead(String query) {
        assertThat(GroupQuery.parseReadable(query)).accepts(ROW);
        assertThat(GroupQuery.parseReadable(query + " ")).accepts(ROW);
        assertThat(GroupQuery.parseReadable("-kind:type " + query)).rejects(ROW);
    }

    @Test
    void completesNamesAndTheValuesThatThereAre() {
        assertThat(suggestions("kind:type co")).containsExactly("count:");
        assertThat(suggestions("-as")).containsExactly("assignee:");
        assertThat(suggestions("endpoint:api")).containsExactly("\"GET /api/users/{id}\"");
        assertThat(suggestions("kind:value,ty")).containsExactly("type");
        assertThat(suggestions("label:")).contains("flaky", "none");
        assertThat(suggestions("sort:")).isEmpty();
        GroupQueryCompletion inside =
                GroupQueryCompletion.at("kind:value,ty count:>1", 13, List.of(ROW));
        assertThat(inside.start()).isEqualTo(11);
        assertThat(inside.end()).isEqualTo(13);
    }

    private static List<String> suggestions(String text) {
        return GroupQueryCompletion.at(text, text.length(), List.of(ROW)).suggestions().stream()
                .map(GroupQueryCompletion.Suggestion::insert)
                .toList();
    }

    private static GroupQueryException error(String query) {
        return catchThrowableOfType(GroupQueryException.class, () -> GroupQuery.parse(query));
    }

    private static GroupRow labelled(String... labels) {
        return row("e", "$", Kind.VALUE, Cause.UNEXPLAINED, 1, List.of(labels));
    }

    static GroupRow row(String endpoint, String path, Kind kind, Cause cause, long exchanges) {
        return row(endpoint, path, kind, cause, exchanges, List.of("flaky"));
    }

    private static GroupRow row(
            String endpoint,
            String path,
            Kind kind,
            Cause cause,
            long exchanges,
            List<String> labels) {
        GroupKey key = new GroupKey(new Endpoint(endpoint), Part.BODY, FieldPath.parse(path), kind);
        return new GroupRow(
                key.id(),
                key,
                cause,
                exchanges,
                exchanges,
                exchanges,
                0.125,
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-03-02T00:00:00Z"),
                GroupStatus.BUG,
                new GroupVerdict(GroupStatus.BUG),
                "PAR-7",
                "Ada",
                null,
                labels,
                null,
                0.25,
                OverTime.NEVER,
                null);
    }
}
