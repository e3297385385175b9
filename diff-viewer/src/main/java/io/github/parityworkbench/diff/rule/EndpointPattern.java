package io.github.parityworkbench.diff.rule;

import io.github.parityworkbench.diff.Endpoint;

/**
 * Selects endpoints by name: {@code *} stands for any run of characters, {@code ?} for one, and a
 * backslash takes the next character as it is. Everything else, braces among it, stands for itself.
 */
public record EndpointPattern(String glob) {
    public EndpointPattern {
        if (glob.isBlank()) {
            throw new IllegalArgumentException(
                    "an endpoint's pattern is not empty; write * for all");
        }
        if (danglingEscape(glob)) {
            throw new IllegalArgumentException(
                    "a backslash takes the next character as it is, and none follows in " + glob);
        }
    }

    /**
     * The pattern written as {@code glob}.
     *
     * @throws IllegalArgumentException if it is empty or ends in a single backslash
     */
    public static EndpointPattern parse(String glob) {
        return new EndpointPattern(glob);
    }

    /** The pattern that selects just this endpoint, whatever characters its name has. */
    public static EndpointPattern exactly(Endpoint endpoint) {
        return new EndpointPattern(endpoint.name().replaceAll("[\\\\*?]", "\\\\$0"));
    }

    private static boolean danglingEscape(String glob) {
        int backslashes = 0;
        while (backslashes < glob.length()
                && glob.charAt(glob.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /**
     * Whether the endpoint's whole name fits. Takes time proportional to both lengths multiplied at
     * worst: only the last {@code *} is ever taken back.
     */
    public boolean matches(Endpoint endpoint) {
        String name = endpoint.name();
        int at = 0;
        int pattern = 0;
        int retryPattern = -1;
        int retryAt = 0;
        while (at < name.length()) {
            int step = pattern < glob.length() ? stepAt(pattern, name.charAt(at)) : -1;
            if (step > 0) {
                pattern += step;
                at++;
            } else if (step == 0) {
                retryPattern = ++pattern;
                retryAt = at;
            } else if (retryPattern >= 0) {
                pattern = retryPattern;
                at = ++retryAt;
            } else {
                return false;
            }
        }
        while (pattern < glob.length() && glob.charAt(pattern) == '*') {
            pattern++;
        }
        return pattern == glob.length();
    }

    /** Whether it selects whatever {@code other} selects; never wrongly true. */
    public boolean covers(EndpointPattern other) {
        return glob.equals("*")
                || glob.equals(other.glob)
                || (other.isLiteral() && matches(new Endpoint(other.glob)));
    }

    /** Whether it selects one endpoint only, the one whose name it is. */
    public boolean isLiteral() {
        return glob.chars().noneMatch(c -> c == '*' || c == '?' || c == '\\');
    }

    /**
     * How much of the glob takes {@code c}: its length, 0 for a star, -1 if it does not take it.
     */
    private int stepAt(int pattern, char c) {
        char wanted = glob.charAt(pattern);
        if (wanted == '*') {
            return 0;
        }
        if (wanted == '\\') {
            return glob.charAt(pattern + 1) == c ? 2 : -1;
        }
        return wanted == '?' || wanted == c ? 1 : -1;
    }

    @Override
    public String toString() {
        return glob;
    }
}
