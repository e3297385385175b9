package io.github.parityworkbench.diff.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import io.github.parityworkbench.diff.JsonText;
import java.io.IOException;

/** The same work by each library: from the bytes of two documents to a patch by RFC 6902. */
final class Contestants {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Contestants() {}

    static int parity(Shapes pair) {
        DiffResult result =
                DIFFER.diff(JsonText.of(pair.control()), JsonText.of(pair.candidate()));
        return JsonPatch.of(result).operations().size();
    }

    static int zjsonpatch(Shapes pair) throws IOException {
        return JsonDiff.asJson(MAPPER.readTree(pair.control()), MAPPER.readTree(pair.candidate()))
                .size();
    }

    static int javaJsonTools(Shapes pair) throws IOException {
        return com.github.fge.jsonpatch.diff.JsonDiff.asJson(
                        MAPPER.readTree(pair.control()), MAPPER.readTree(pair.candidate()))
                .size();
    }
}
