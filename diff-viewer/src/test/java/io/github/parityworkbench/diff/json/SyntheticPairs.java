package io.github.parityworkbench.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random documents, small enough to be tangled. */
final class SyntheticPairs extends DomainContextBase {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Provide
    Arbitrary<JsonNode> documents() {
        Arbitrary<JsonNode> scalars =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 5).map(JSON::numberNode),
                        Arbitraries.of("", "a", "b", "é\"\\", "/~1", "0").map(JSON::textNode),
                        Arbitraries.of(true, false).map(JSON::booleanNode),
                        Arbitraries.just(JSON.nullNode()));
        return Arbitraries.recursive(() -> scalars, this::containers, 0, 3);
    }

    private Arbitrary<JsonNode> containers(Arbitrary<JsonNode> values) {
        Arbitrary<JsonNode> arrays =
                values.list().ofMaxSize(7).map(list -> JSON.arrayNode().addAll(list));
        Arbitrary<JsonNode> objects =
                Combinators.combine(
                                Arbitraries.of("id", "name", "a.b", "", "x y", "ключ", "~/")
                                        .list()
                                        .uniqueElements()
                                        .ofMaxSize(4),
                                values.list().ofSize(4))
                        .as(SyntheticPairs::object);
        return Arbitraries.oneOf(arrays, objects, values);
    }

    private static JsonNode object(List<String> names, List<JsonNode> values) {
        ObjectNode object = JSON.objectNode();
        for (int i = 0; i < names.size(); i++) {
            object.set(names.get(i), values.get(i));
        }
        return object;
    }
}
