package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Comparing bytes gives the same answer as comparing trees, or none. */
class LockstepProperties {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);
    private static final JsonDiffer WITH_KEYS =
            new JsonDiffer(
                    new DiffOptions(
                            Map.of(FieldPath.parse("$.items"), List.of("x")),
                            Map.of(FieldPath.parse("$.tags"), List.of("note")),
                            1_000,
                            6));
    private static final JsonDiffer WITH_LEARNT_KEYS =
            learnt(
                    60_000,
                    Map.of("$.items", List.of("price"), "$.items[*].items", List.of("id", "name")));
    private static final JsonDiffer WITH_LEARNT_IDS =
            learnt(
                    DiffOptions.DEFAULTS.stepBudget(),
                    Map.of("$.items", List.of("id"), "$.items[*].tags", List.of()));
    private static final JsonDiffer WITH_KEYS_AS_OF_ERRORS =
            learnt(
                    1,
                    Map.of("$", List.of("id"), "$.items", GraphQlErrors.KEY, "$.tags", List.of()));

    private static JsonDiffer learnt(long steps, Map<String, List<String>> keys) {
        Map<FieldPath, List<String>> byPath = new HashMap<>();
        keys.forEach((path, fields) -> byPath.put(FieldPath.parse(path), fields));
        return new JsonDiffer(new DiffOptions(Map.of(), byPath, steps, 512));
    }

    private static final List<JsonDiffer> DIFFERS =
            List.of(DIFFER, WITH_KEYS, WITH_LEARNT_KEYS, WITH_LEARNT_IDS, WITH_KEYS_AS_OF_ERRORS);

    @Property(seed = "1", tries = 1500)
    void bytesTellWhatTreesTell(@ForAll long seed) {
        Mutations random = new Mutations(seed);
        Object document = random.value(0);
        Object other = random.changed(random.changed(document));
        assertSame(random.text(document), random.text(other));
    }

    @Property(seed = "1", tries = 1500)
    void bytesTellWhatTreesTellOfRecords(@ForAll long seed) {
        RecordMutations random = new RecordMutations(seed);
        Object answer = random.answer();
        Mutations writer = new Mutations(seed);
        assertSame(writer.text(answer), writer.text(random.changed(answer)));
    }

    @Property(seed = "1", tries = 1500)
    void bytesTellWhatTreesTellOfBrokenDocuments(@ForAll long seed) {
        Mutations random = new Mutations(seed);
        String document = random.text(random.value(0));
        assertSame(document, random.damaged(document));
        assertSame(random.damaged(document), document);
    }

    private static void assertSame(String control, String candidate) {
        for (JsonDiffer differ : DIFFERS) {
            ExchangeDiffer quick = new ExchangeDiffer(endpoint -> differ, false);
            Exchange exchange = exchange(control, candidate);
            assertThat(quick.compare(exchange))
                    .as("%s against %s", control, candidate)
                    .isEqualTo(quick.thorough().compare(exchange));
        }
    }

    private static Exchange exchange(String control, String candidate) {
        return new Exchange(
                "e",
                new Endpoint("e"),
                null,
                null,
                null,
                null,
                Request.UNKNOWN,
                response(control),
                response(candidate),
                null,
                null,
                null,
                new Provenance("log", 1, 0));
    }

    private static Response response(String body) {
        return new Response(200, Headers.NONE, JsonText.of(body), null);
    }

    @Test
    void answersWhereOneElementOfAnArrayAndMembersDiffer() {
        assertAnswered(
                "{\"a\":1,\"items\":[{\"id\":1,\"b\":2,\"c\":3,\"d\":4},{\"id\":2,\"b\":2,\"c\":3,\"d\":4}],\"z\":[1,2]}",
                "{\"a\":12,\"items\":[{\"id\":1,\"b\":2,\"c\":3,\"d\":4},{\"id\":2,\"b\":9,\"c\":3,\"d\":4}],\"y\":0}",
                4);
    }

    @Test
    void answersWhereMembersMoved() {
        assertAnswered("{\"a\":{\"x\":1,\"y\":2},\"b\":1}", "{\"b\":1,\"a\":{\"y\":3,\"x\":1}}", 1);
    }

    @Test
    void answersNothingWhereANameIsThereTwice() {
        assertUnanswered("{\"a\":1,\"b\":{\"c\":1,\"c\":2}}", "{\"a\":2,\"b\":{\"c\":1,\"c\":2}}");
        assertUnanswered("{\"a\":1,\"b\":2}", "{\"a\":1,\"a\":1,\"b\":2}");
    }

    private static void assertUnanswered(String control, String candidate) {
        assertThat(
                        new Lockstep()
                                .compare(
                                        Part.BODY,
                                        JsonText.of(control),
                                        JsonText.of(candidate),
                                        DIFFER))
                .isNull();
        assertSame(control, candidate);
    }

    private static void assertAnswered(String control, String candidate, int differences) {
        assertThat(
                        new Lockstep()
                                .compare(
                                        Part.BODY,
                                        JsonText.of(control),
                                        JsonText.of(candidate),
                                        DIFFER))
                .hasSize(differences);
        assertSame(control, candidate);
    }
}
