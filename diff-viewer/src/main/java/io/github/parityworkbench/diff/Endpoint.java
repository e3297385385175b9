package io.github.parityworkbench.diff;

/** What was called, by name: a GraphQL operation or a method with a templated path. */
public record Endpoint(String name) implements Comparable<Endpoint> {
    public Endpoint {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an endpoint needs a name");
        }
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
