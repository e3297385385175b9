package io.github.parityworkbench.app.export;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request as a line for a POSIX shell that sends it again with {@code curl}, its secrets masked.
 * Where the log has no host, the shell's variable {@code BASE_URL} stands for it.
 */
public final class Curl {
    /** What curl works out itself, or what concerned the old connection only. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "host",
                    "content-length",
                    "connection",
                    "transfer-encoding",
                    "accept-encoding",
                    "keep-alive",
                    "te",
                    "trailer",
                    "upgrade",
                    "expect",
                    "proxy-connection");

    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern METHOD = Pattern.compile("[A-Za-z]{1,20}");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern GLOB = Pattern.compile("[\\[\\]{}]");

    private final Request request;
    private final List<String> words = new ArrayList<>();

    private Curl(Request request) {
        this.request = request;
    }

    /** The line; none where the log does not say what was called, or it was not over the web. */
    public static Optional<String> line(Request request) {
        String url = request.url();
        if (url == null
                || url.isBlank()
                || (SCHEME.matcher(url).matches() && !WEB.matcher(url).matches())) {
            return Optional.empty();
        }
        return Optional.of(new Curl(request).line(url.strip()));
    }

    private String line(String url) {
        words.add("curl");
        Optional<String> body = body();
        addMethod(body.isPresent());
        if (GLOB.matcher(url).find()) {
            words.add("--globoff");
        }
        addUrl(url);
        addHeaders(body.isPresent());
        body.ifPresent(
                text -> {
                    words.add("--data-raw");
                    words.add(ShellWord.quoted(text.replace("\0", "")));
                });
        return String.join(" ", words);
    }

    private void addMethod(boolean hasBody) {
        String method = request.method() == null ? "" : request.method().toUpperCase(Locale.ROOT);
        if (method.equals("HEAD")) {
            words.add("--head");
        } else if (METHOD.matcher(method).matches() && !method.equals(hasBody ? "POST" : "GET")) {
            words.add("--request");
            words.add(method);
        }
    }

    private void addUrl(String url) {
        String masked = Masking.url(encoded(url));
        words.add("--url");
        if (WEB.matcher(url).matches()) {
            words.add(ShellWord.quoted(masked));
        } else {
            words.add(
                    "\"$BASE_URL\""
                            + ShellWord.quoted(url.startsWith("/") ? masked : "/" + masked));
        }
    }

    /** Blanks and controls, which no URL has, percent-encoded. */
    private static String encoded(String url) {
        return Pattern.compile("[\\p{Cntrl} ]")
                .matcher(url)
                .replaceAll(
                        match ->
                                String.format(
                                        Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
    }

    private void addHeaders(boolean hasBody) {
        Map<String, List<String>> headers = Masking.headers(request.headers()).values();
        headers.forEach(
                (name, values) -> {
                    if (HEADER_NAME.matcher(name).matches() && !LEFT_OUT.contains(name)) {
                        values.forEach(value -> addHeader(name, value));
                    }
                });
        if (hasBody && !headers.containsKey("content-type") && isDocument()) {
            addHeader("content-type", "application/json");
        }
    }

    private void addHeader(String name, String value) {
        words.add("--header");
        String line = CONTROL.matcher(value).replaceAll(" ").strip();
        // Without a value, curl takes "name:" for a header to leave out.
        words.add(ShellWord.quoted(line.isEmpty() ? name + ";" : name + ": " + line));
    }

    /** The body as it goes over the wire: a string that is no JSON body without its quotes. */
    private Optional<String> body() {
        JsonText body = request.body();
        if (body == null) {
            return Optional.empty();
        }
        if (!isDocument() && !saysJson()) {
            try {
                JsonTree tree = JsonTree.parse(body);
                if (tree.type(0) == NodeType.STRING) {
                    return Optional.of(Masking.text(tree.string(0)));
                }
            } catch (JsonSyntaxException e) {
                return Optional.of(Masking.text(body.toString()));
            }
        }
        return Optional.of(Masking.json(body));
    }

    private boolean isDocument() {
        JsonText body = request.body();
        return body != null
                && body.length() > 0
                && (body.byteAt(0) == '{' || body.byteAt(0) == '[');
    }

    private boolean saysJson() {
        return request.headers().values().getOrDefault("content-type", List.of()).stream()
                .anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("json"));
    }
}
