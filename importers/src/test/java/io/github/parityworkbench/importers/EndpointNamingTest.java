package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointNamingTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/exercises/12, GET /api/v1/exercises/{id}",
        "GET, /api/v1/exercises/12?q=3#top, GET /api/v1/exercises/{id}",
        "get, https://old.example.com:8443/users/3f2504e0-4f89-11d3-9a0c-0305e82c3301/badges, GET"
                + " /users/{id}/badges",
        "GET, https://old.example.com, GET /",
        "GET, https://old.example.com?x=/1, GET /",
        "GET, /, GET /",
        "GET, /users/kaid_834017254/, GET /users/{id}/",
        "GET, /reports/2026-03-01.json, GET /reports/{id}.json",
        "GET, /about/team, GET /about/team",
        ", /about/7, /about/{id}",
        "POST, , POST",
        ", , unnamed",
    })
    void aRequestWithoutAnOperationIsNamedByMethodAndTemplatedPath(
            String method, String url, String name) {
        Request request = new Request(method, url, Headers.NONE, null);
        assertThat(EndpointNaming.of(null, request).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"operationName\":\"getUser\",\"query\":\"query getUser { a }\"} | getUser",
                "{\"operationName\":null,\"query\":\"query getUser($id: ID!) { a }\"} | getUser",
                "{\"query\":\"# query no {\\n mutation SaveIt { a }\"} | SaveIt",
                "{\"query\":\"fragment F on User { a } subscription onIt @live { a }\"} | onIt",
                "{\"query\":\"{ user { id } }\"} | POST /graphql",
                "{\"query\":\"query cats and dogs\"} | POST /graphql",
                "[{\"operationName\":\"a\"}] | POST /graphql",
                "\"query getUser { a }\" | POST /graphql",
            })
    void aGraphQlRequestIsNamedByItsOperation(String body, String name) {
        Request request = new Request("POST", "/graphql", Headers.NONE, JsonText.of(body));
        assertThat(EndpointNaming.of(null, request).name()).isEqualTo(name);
        assertThat(EndpointNaming.of("named", request).name()).isEqualTo("named");
        assertThat(EndpointNaming.of(" ", request).name()).isEqualTo(name);
    }
}
