package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.export.Masking;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would make of one record, without anything of its bodies.
 *
 * @param request method and URL, secrets masked; empty where the log has neither
 */
public record PreviewedExchange(
        Provenance place, Endpoint endpoint, String request, Answer control, Answer candidate) {

    /**
     * What one system answered.
     *
     * @param status null where the log has none
     * @param bytes of the body, null where there is none
     */
    public record Answer(@Nullable Integer status, @Nullable Integer bytes) {
        private static Answer of(Response response) {
            return new Answer(
                    response.status(), response.body() == null ? null : response.body().length());
        }
    }

    static PreviewedExchange of(Exchange exchange) {
        String url = exchange.request().url();
        return new PreviewedExchange(
                exchange.provenance(),
                exchange.endpoint(),
                Stream.of(exchange.request().method(), url == null ? null : Masking.url(url))
                        .filter(each -> each != null && !each.isEmpty())
                        .collect(Collectors.joining(" ")),
                Answer.of(exchange.control()),
                Answer.of(exchange.candidate()));
    }
}
