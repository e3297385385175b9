package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import java.util.List;
import java.util.Objects;

/**
 * A key that the user set for an array.
 *
 * @param endpoints the endpoints for which it holds
 * @param path where the array stands in the body, with wildcards where it stands at many places
 * @param fields the members by which elements belong together; none if the array has no key
 */
public record ArrayKey(EndpointPattern endpoints, FieldPath path, List<String> fields) {
    public ArrayKey {
        Objects.requireNonNull(endpoints);
        Objects.requireNonNull(path);
        fields = List.copyOf(fields);
        if (fields.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("a key's field has a name");
        }
    }
}
