package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangeDifferTest {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);

    private static Response response(@Nullable Integer status, @Nullable String body) {
        return new Response(status, Headers.NONE, body == null ? null : JsonText.of(body), null);
    }

    private static Response answer(String body) {
        return response(200, body);
    }

    private static Response withHeaders(Map<String, List<String>> headers) {
        return new Response(200, new Headers(headers), null, null);
    }

    private static List<String> compare(
            boolean headers, Response control, Response candidate, @Nullable Response secondary) {
        Exchange exchange =
                new Exchange(
                        "e1",
                        new Endpoint("getUser"),
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        control,
                        candidate,
                        secondary,
                        null,
                        null,
                        new Provenance("log", 1, 0));
        return new ExchangeDiffer(endpoint -> DIFFER, headers)
                .compare(exchange).differences().stream().map(ExchangeDifferTest::line).toList();
    }

    private static String line(Difference d) {
        return "%s %s %s %s -> %s%s"
                .formatted(
                        d.part().label(),
                        d.kind().label(),
                        d.path(),
                        d.control(),
                        d.candidate(),
                        d.noise() ? " noise" : "");
    }

    @Test
    void comparesStatusAndBody() {
        assertThat(
                        compare(
                                false,
                                response(200, "{\"a\":1.50,\"b\":[1,2]}"),
                                response(404, "{\"a\":2,\"b\":[2]}"),
                                null))
                .containsExactly(
                        "status value $ 200 -> 404",
                        "body value $.a 1.50 -> 2",
                        "body missing $.b[0] 1 -> null");
    }

    @Test
    void comparesTheStatusOnlyWhereBothHaveOne() {
        assertThat(compare(false, response(null, "1"), response(500, "1"), null)).isEmpty();
    }

    @Test
    void aBodyOnOneSideOnlyDiffersAsAWhole() {
        assertThat(compare(false, answer("{}"), response(200, null), null))
                .containsExactly("body missing $ {} -> null");
        assertThat(compare(false, response(200, null), answer("null"), null))
                .containsExactly("body extra $ null -> null");
        assertThat(compare(false, response(200, null), response(200, null), null)).isEmpty();
    }

    @Test
    void bodiesThatAreNoJsonDifferAsAWhole() {
        assertThat(compare(false, answer("{\"a\":1,\"a\":2}"), answer("{\"a\":2}"), null))
                .containsExactly("body value $ {\"a\":1,\"a\":2} -> {\"a\":2}");
    }

    @Test
    void comparesHeadersOnlyWhereAsked() {
        Response control =
                withHeaders(Map.of("Content-Type", List.of("text/plain"), "Vary", List.of("a")));
        Response candidate =
                withHeaders(
                        Map.of("content-type", List.of("text/html"), "vary", List.of("a", "b")));

        assertThat(compare(false, control, candidate, null)).isEmpty();
        assertThat(compare(true, control, candidate, null))
                .containsExactly(
                        "header value $['content-type'] \"text/plain\" -> \"text/html\"",
                        "header type $.vary \"a\" -> [\"a\",\"b\"]");
    }

    @Test
    void marksAsNoiseWhatTheSecondaryDoesNotAgreeOnEither() {
        assertThat(
                        compare(
                                false,
                                answer("{\"now\":1,\"name\":\"x\",\"deep\":{\"a\":1}}"),
                                answer("{\"now\":3,\"name\":\"y\",\"deep\":{\"a\":2}}"),
                                answer("{\"now\":2,\"name\":\"x\"}")))
                .containsExactly(
                        "body value $.now 1 -> 3 noise",
                        "body value $.name \"x\" -> \"y\"",
                        "body value $.deep.a 1 -> 2 noise");
    }

    @Test
    void anUnstableOrderIsNoiseOnlyForTheOrder() {
        Response control = answer("{\"l\":[{\"id\":1,\"v\":1},{\"id\":2,\"v\":2}]}");

        assertThat(
                        compare(
                                false,
                                control,
                                answer("{\"l\":[{\"id\":2,\"v\":9},{\"id\":1,\"v\":1}]}"),
                                answer("{\"l\":[{\"id\":2,\"v\":2},{\"id\":1,\"v\":1}]}")))
                .satisfiesExactly(
                        order -> assertThat(order).startsWith("body order $.l").endsWith("noise"),
                        value -> assertThat(value).isEqualTo("body value $.l[1].v 2 -> 9"));
        assertThat(
                        compare(
                                false,
                                control,
                                answer("{\"l\":null}"),
                                answer("{\"l\":[{\"id\":2,\"v\":2},{\"id\":1,\"v\":1}]}")))
                .singleElement()
                .satisfies(type -> assertThat(type).doesNotContain("noise"));
    }

    @Test
    void anUnstableElementThatIsNewSaysNothingOfTheOneAtItsPlace() {
        Response control = answer("{\"l\":[{\"id\":1,\"v\":1},{\"id\":2,\"v\":2}]}");
        Response secondary =
                answer("{\"l\":[{\"id\":1,\"v\":1},{\"id\":9,\"v\":9},{\"id\":2,\"v\":2}]}");

        assertThat(
                        compare(
                                false,
                                control,
                                answer("{\"l\":[{\"id\":1,\"v\":1},{\"id\":2,\"v\":3}]}"),
                                secondary))
                .containsExactly("body value $.l[1].v 2 -> 3");
        assertThat(
                        compare(
                                false,
                                control,
                                answer(
                                        "{\"l\":[{\"id\":1,\"v\":1},{\"id\":8,\"v\":9},"
                                                + "{\"id\":2,\"v\":2}]}"),
                                secondary))
                .containsExactly("body extra $.l[1] null -> {\"id\":8,\"v\":9} noise");
    }

    @Test
    void anEndpointMayHaveADifferOfItsOwn() {
        JsonDiffer keyed =
                new JsonDiffer(
                        DiffOptions.DEFAULTS.withKeys(
                                Map.of(FieldPath.parse("$.l"), List.of("sku")), Map.of()));
        Exchange exchange =
                new Exchange(
                        "e1",
                        new Endpoint("cart"),
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        answer("{\"l\":[{\"sku\":\"a\",\"n\":1}]}"),
                        answer("{\"l\":[{\"sku\":\"b\",\"n\":1}]}"),
                        null,
                        null,
                        null,
                        new Provenance("log", 1, 0));
        ExchangeDiffer differ =
                new ExchangeDiffer(
                        endpoint -> endpoint.name().equals("cart") ? keyed : DIFFER, false);

        assertThat(differ.compare(exchange).differences())
                .extracting(ExchangeDifferTest::line)
                .containsExactly(
                        "body missing $.l[0] {\"sku\":\"a\",\"n\":1} -> null",
                        "body extra $.l[0] null -> {\"sku\":\"b\",\"n\":1}");
    }
}
