package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the errors of any two GraphQL responses. */
class GraphQlErrorsProperties {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);

    @Provide
    Arbitrary<JsonText> responses() {
        Arbitrary<String> messages = Arbitraries.of("a", "b", "c");
        Arbitrary<String> places =
                Arbitraries.of(
                        "",
                        ",\"path\":[\"x\"]",
                        ",\"path\":[\"x\",1,\"y\"]",
                        ",\"path\":null",
                        ",\"locations\":[{\"line\":1}]");
        Arbitrary<String> codes = Arbitraries.of("", ",\"extensions\":{\"code\":\"E\"}");
        return Combinators.combine(messages, places, codes)
                .as((message, place, code) -> "{\"message\":\"" + message + "\"" + place + code)
                .map(error -> error + "}")
                .list()
                .ofMaxSize(6)
                .map(errors -> JsonText.of("{\"data\":null,\"errors\":" + errors + "}"));
    }

    @Property(seed = "1", tries = 500)
    void noErrorIsGoneThatIsThereAsWell(
            @ForAll("responses") JsonText control, @ForAll("responses") JsonText candidate) {
        DiffResult result = DIFFER.diff(control, candidate);
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (NodeDifference difference : result.differences()) {
            if (difference.leftPath().depth() == 2) {
                if (difference.kind() == Kind.MISSING) {
                    gone.add(identity(result.control(), difference.controlNode()));
                } else if (difference.kind() == Kind.EXTRA) {
                    come.add(identity(result.candidate(), difference.candidateNode()));
                }
            }
        }

        assertThat(gone).noneMatch(come::contains);
    }

    private static String identity(JsonTree tree, int error) {
        StringBuilder identity = new StringBuilder();
        for (int child = tree.firstChild(error); child >= 0; child = tree.nextSibling(child)) {
            if (List.of("path", "message").contains(tree.name(child))
                    && tree.type(child) != NodeType.NULL) {
                identity.append(tree.name(child)).append(tree.text(child));
            }
        }
        return identity.toString();
    }

    @Property(seed = "1", tries = 500)
    void swappingTheSidesSwapsTheAnswerAndPatchesLeadThere(
            @ForAll("responses") JsonText control, @ForAll("responses") JsonText candidate) {
        DiffResult result = DIFFER.diff(control, candidate);

        assertThat(Swapped.of(DIFFER.diff(candidate, control)).differences())
                .containsExactlyInAnyOrderElementsOf(result.differences());
        JsonTree there = JsonTree.parse(JsonPatch.of(result).apply(control));
        assertThat(there.sameValue(0, result.candidate(), 0)).isTrue();
    }

    @Property(seed = "1", tries = 300)
    void errorsInAnotherOrderAreTheSameErrors(@ForAll("responses") JsonText response) {
        JsonTree tree = JsonTree.parse(response);
        int errors = tree.find(FieldPath.parse("$.errors"));
        List<String> texts = new ArrayList<>();
        for (int child = tree.firstChild(errors); child >= 0; child = tree.nextSibling(child)) {
            texts.add(0, tree.text(child).toString());
        }
        JsonText reversed = JsonText.of("{\"data\":null,\"errors\":" + texts + "}");

        assertThat(DIFFER.diff(response, reversed).differences())
                .allMatch(difference -> difference.kind() == Kind.ORDER);
    }
}
