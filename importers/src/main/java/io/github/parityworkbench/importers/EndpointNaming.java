package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.importers.json.JsonMembers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names the endpoint of an exchange whose log does not: by its GraphQL operation, else by method
 * and path with the variable segments templated, as in {@code GET /api/v1/exercises/{id}}.
 */
public final class EndpointNaming {
    private static final String UNNAMED = "unnamed";

    /** A named operation at the beginning of a GraphQL document, behind comments and fragments. */
    private static final Pattern OPERATION =
            Pattern.compile(
                    "(?:^|[\\s}])(?:query|mutation|subscription)\\s+([_A-Za-z][_0-9A-Za-z]*)\\s*[({@]");

    private static final Pattern COMMENT = Pattern.compile("#[^\\n\\r]*");

    private EndpointNaming() {}

    /**
     * The endpoint of a request.
     *
     * @param operation the GraphQL operation where the log names it
     */
    public static Endpoint of(@Nullable String operation, Request request) {
        if (operation != null && !operation.isBlank()) {
            return new Endpoint(operation);
        }
        return new Endpoint(graphQlOperation(request.body()).orElseGet(() -> route(request)));
    }

    /** The name of the GraphQL operation that this body asks for, if it is one and has a name. */
    private static Optional<String> graphQlOperation(@Nullable JsonText body) {
        if (body == null || body.length() == 0 || body.byteAt(0) != '{') {
            return Optional.empty();
        }
        Map<String, JsonText> members = JsonMembers.of(body);
        Optional<String> named = string(members.get("operationName"));
        if (named.isPresent()) {
            return named;
        }
        return string(members.get("query"))
                .map(query -> OPERATION.matcher(COMMENT.matcher(query).replaceAll("")))
                .filter(Matcher::find)
                .map(match -> match.group(1));
    }

    private static Optional<String> string(@Nullable JsonText value) {
        return Optional.ofNullable(value)
                .filter(JsonStrings::isString)
                .map(JsonStrings::decode)
                .filter(text -> !text.isBlank());
    }

    private static String route(Request request) {
        String method = request.method() == null ? null : request.method().toUpperCase(Locale.ROOT);
        String url = request.url();
        if (url == null) {
            return method == null ? UNNAMED : method;
        }
        String path = PathTemplate.of(url);
        return method == null ? path : method + " " + path;
    }
}
