package io.github.parityworkbench.app.graphql;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a GraphQL request asks for: the body of a POST, or the parameters of a GET.
 *
 * @param query the query without its literals: they do not change what is asked for
 * @param operationName which of its operations is run, null where it has one only
 */
record GraphQlRequest(String query, @Nullable String operationName) {
    /** A body that is longer has more than a query in it, and is not looked at. */
    private static final int LONGEST_BODY = 8 << 20;

    /** Empty where the request holds no query. */
    static Optional<GraphQlRequest> of(Request request) {
        JsonText body = request.body();
        Optional<GraphQlRequest> inBody = body == null ? Optional.empty() : ofBody(body);
        return inBody.or(() -> ofUrl(request.url()));
    }

    private static Optional<GraphQlRequest> ofBody(JsonText body) {
        if (body.length() > LONGEST_BODY) {
            return Optional.empty();
        }
        try {
            JsonTree tree = JsonTree.parse(body);
            return of(string(tree, "query"), string(tree, "operationName"));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String string(JsonTree tree, String member) {
        int node = tree.child(0, new Member(member));
        return node >= 0 && tree.type(node) == NodeType.STRING ? tree.string(node) : null;
    }

    private static Optional<GraphQlRequest> ofUrl(@Nullable String url) {
        int parameters = url == null ? -1 : url.indexOf('?');
        if (url == null || parameters < 0) {
            return Optional.empty();
        }
        String text = url.substring(parameters + 1);
        return of(parameter(text, "query"), parameter(text, "operationName"));
    }

    private static @Nullable String parameter(String parameters, String name) {
        for (String each : parameters.split("&", -1)) {
            if (each.startsWith(name + "=")) {
                return decoded(each.substring(name.length() + 1));
            }
        }
        return null;
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Optional<GraphQlRequest> of(
            @Nullable String query, @Nullable String operationName) {
        return query == null || query.length() > GraphQlText.LONGEST_QUERY || !query.contains("{")
                ? Optional.empty()
                : Optional.of(
                        new GraphQlRequest(
                                GraphQlText.withoutLiterals(query),
                                operationName == null || operationName.isEmpty()
                                        ? null
                                        : operationName));
    }
}
