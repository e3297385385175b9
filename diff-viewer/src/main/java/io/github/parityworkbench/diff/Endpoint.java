package io.github.parityworkbench.diff;

/** What was called, by name: a GraphQL operation or a method with a templated path. */
public record Endpoint(String name) implements Comparable<Endpoint> {
    public Endpoint {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an endpoint needs a name");
        }
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
