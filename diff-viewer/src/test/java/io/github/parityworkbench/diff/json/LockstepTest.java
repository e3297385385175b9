package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LockstepTest {
    private static final JsonDiffer JOINED_BY_ID =
            new JsonDiffer(
                    DiffOptions.DEFAULTS.withKeys(Map.of(), Map.of(FieldPath.ROOT, List.of("id"))));

    private static JsonText elements(int count, int value) {
        return JsonText.of(
                IntStream.range(0, count)
                        .mapToObj(id -> "{\"id\":%d,\"v\":[0,%d]}".formatted(id, value))
                        .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    @Timeout(20)
    void countsTheElementsOfALongArrayOnceHoweverManyDiffer() {
        int count = 200_000;

        List<Difference> differences =
                new Lockstep()
                        .compare(Part.BODY, elements(count, 1), elements(count, 2), JOINED_BY_ID);

        assertThat(differences).hasSize(count);
        assertThat(differences.get(0).path()).hasToString("$[0].v[1]");
        assertThat(differences.get(count - 1).path()).hasToString("$[199999].v[1]");
    }
}
