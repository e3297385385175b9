package io.github.parityworkbench.app.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases of {@code field-cases.json}, by a schema and without one; and schemas that are none.
 */
class GraphQlFieldsTest {
    private static InputStream resource(String name) {
        InputStream in = GraphQlFieldsTest.class.getResourceAsStream(name);
        assertThat(in).as(name).isNotNull();
        return in;
    }

    private static GraphQlSchema schema() throws IOException {
        try (InputStream in = resource("school.graphql")) {
            return GraphQlSchema.parse(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), "school.graphql");
        }
    }

    @TestFactory
    Stream<DynamicTest> namesTheFieldOfAPlaceInAResponse() throws IOException {
        GraphQlFields exact = new GraphQlFields(schema());
        GraphQlFields guessing = new GraphQlFields(null);
        try (InputStream in = resource("field-cases.json")) {
            JsonNode cases = new ObjectMapper().readTree(in);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(
                            each ->
                                    DynamicTest.dynamicTest(
                                            each.get("case").asText(),
                                            () -> {
                                                assertThat(field(exact, each))
                                                        .as("by the schema")
                                                        .isEqualTo(expected(each, "schema"));
                                                assertThat(field(guessing, each))
                                                        .as("without a schema")
                                                        .isEqualTo(expected(each, "guess"));
                                            }));
        }
    }

    private static Optional<String> expected(JsonNode test, String how) {
        return test.get(how).isNull() ? Optional.empty() : Optional.of(test.get(how).asText());
    }

    private static Optional<String> field(GraphQlFields fields, JsonNode test) {
        ObjectNode body = new ObjectMapper().createObjectNode().set("query", test.get("query"));
        if (test.has("operation")) {
            body.set("operationName", test.get("operation"));
        }
        Request request =
                new Request("POST", "/graphql", Headers.NONE, JsonText.of(body.toString()));
        return field(
                fields,
                request,
                test.get("path").asText(),
                test.has("body") ? test.get("body").toString() : "{\"data\":{}}");
    }

    private static Optional<String> field(
            GraphQlFields fields, Request request, String path, String body) {
        Response response = new Response(200, Headers.NONE, JsonText.of(body), null);
        FieldPath place = FieldPath.parse(path);
        Exchange exchange =
                new Exchange(
                        "e1",
                        new Endpoint("e"),
                        null,
                        null,
                        null,
                        null,
                        request,
                        response,
                        response,
                        null,
                        null,
                        null,
                        new Provenance("log", 1, 0));
        return fields.of(exchange)
                .of(
                        new Difference(
                                Part.BODY,
                                place,
                                place,
                                Kind.EXTRA,
                                null,
                                JsonText.of("1"),
                                false));
    }

    @Test
    void aQueryMayStandInTheUrl() throws IOException {
        String query = URLEncoder.encode("query A { student { name } }", StandardCharsets.UTF_8);
        Request request =
                new Request("GET", "/g?operationName=A&query=" + query, Headers.NONE, null);

        assertThat(field(new GraphQlFields(schema()), request, "$.data.student.name", "{}"))
                .contains("Student.name");
        Request broken = new Request("GET", "/g?query=%zz{", Headers.NONE, null);
        assertThat(field(new GraphQlFields(schema()), broken, "$.data.student.name", "{}"))
                .isEmpty();
    }

    @Test
    void aQueryThatWouldBeWrittenOutToMillionsOfFieldsIsNotLookedAt() throws IOException {
        StringBuilder query = new StringBuilder("{ student { ...F0 } }");
        for (int i = 0; i < 30; i++) {
            query.append(
                    "fragment F%d on Student { a: friend { ...F%d } b: friend { ...F%d } }"
                            .formatted(i, i + 1, i + 1));
        }
        query.append("fragment F30 on Student { name }");
        ObjectNode body = new ObjectMapper().createObjectNode().put("query", query.toString());
        Request request = new Request("POST", "/", Headers.NONE, JsonText.of(body.toString()));

        assertThat(field(new GraphQlFields(schema()), request, "$.data.student", "{}")).isEmpty();
    }

    @Test
    void whatIsNoSchemaIsSaidInOneSentence(@TempDir Path folder) throws IOException {
        Path query = Files.writeString(folder.resolve("q.graphql"), "{ student { id } }");
        Path broken =
                Files.writeString(folder.resolve("b.graphql"), "type A {\n  b: C\n  secret\n}");
        Path binary = Files.write(folder.resolve("x.graphql"), new byte[] {(byte) 0xff, 0x20});

        assertThatThrownBy(() -> GraphQlSchema.read(query))
                .isInstanceOf(GraphQlSchemaException.class)
                .hasMessageContaining("q.graphql, line 1: this is not");
        assertThatThrownBy(() -> GraphQlSchema.read(broken))
                .isInstanceOf(GraphQlSchemaException.class)
                .hasMessageContaining("b.graphql, line 1")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> GraphQlSchema.read(binary))
                .isInstanceOf(GraphQlSchemaException.class)
                .hasMessageContaining("not text in UTF-8");
    }
}
