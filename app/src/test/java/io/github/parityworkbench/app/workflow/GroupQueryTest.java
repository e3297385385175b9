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
                "endpoint:GET* kind:type count:>100 id"
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
                "users orders"
            })
    void passesOver(String query) {
        assertThat(GroupQuery.parse(query)).rejects(ROW);
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
    }

    private static GroupQueryException error(String query) {
        return catchThrowableOfType(GroupQueryException.class, () -> GroupQuery.parse(query));
    }

    static GroupRow row(String endpoint, String path, Kind kind, Cause cause, long exchanges) {
        GroupKey key = new GroupKey(new Endpoint(endpoint), Part.BODY, FieldPath.parse(path), kind);
        return new GroupRow(
                key.id(),
                key,
                cause,
                exchanges,
                exchanges,
                exchanges,
                null,
                null,
                null,
                GroupStatus.BUG,
                new GroupVerdict(GroupStatus.BUG),
                "PAR-7",
                "Ada",
                null,
                List.of("flaky"),
                null,
                0.25,
                OverTime.NEVER);
    }
}
