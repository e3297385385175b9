package io.github.parityworkbench.importers.diffy;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.importers.EndpointNaming;
import java.util.regex.Pattern;

/** Diffy's names of endpoints: the method and the path with a hyphen for each slash. */
final class EndpointNames {
    private static final Pattern MANGLED = Pattern.compile("[A-Z]+:-.*");

    private EndpointNames() {}

    /** Whether Diffy made the name of method and path, rather than the user. */
    static boolean isMangled(String name) {
        return MANGLED.matcher(name).matches();
    }

    /**
     * {@code GET:-users-7} as {@code GET /users/{id}}; a hyphen in the path comes out as a slash.
     */
    static Endpoint readable(String name) {
        if (!isMangled(name)) {
            return new Endpoint(name);
        }
        int colon = name.indexOf(':');
        String path = name.substring(colon + 1).replace('-', '/');
        Request request = new Request(name.substring(0, colon), path, Headers.NONE, null);
        return EndpointNaming.of(null, request);
    }
}
