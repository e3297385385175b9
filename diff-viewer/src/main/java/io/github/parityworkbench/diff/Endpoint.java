package io.github.parityworkbench.diff;

/**
 * What was called, by name: a GraphQL operation or a method with a templated path.
 *
 * @param name not blank; half of a surrogate pair in it, which files and hashes cannot hold, is
 *     read as U+FFFD
 */
public record Endpoint(String name) implements Comparable<Endpoint> {
    private static final char REPLACEMENT = '\uFFFD';

    public Endpoint {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an endpoint needs a name");
        }
        name = whole(name);
    }

    private static String whole(String name) {
        StringBuilder whole = null;
        for (int i = 0; i < name.length(); i++) {
            if (JsonStrings.isLoneSurrogate(name, i)) {
                whole = whole == null ? new StringBuilder(name) : whole;
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole == null ? name : whole.toString();
    }

    // What Java makes for records is much slower where it is not optimised.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Endpoint that && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(Endpoint other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
