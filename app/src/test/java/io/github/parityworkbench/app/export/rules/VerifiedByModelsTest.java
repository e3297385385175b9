package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tools that are not run: what their documentation says is written down, and compared with. */
class VerifiedByModelsTest {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void jdSilencesWhatTheRulesSilence() throws Exception {
        Verification.verify(
                RuleDialects.named("jd"),
                (files, samples) -> {
                    List<List<Boolean>> equal = new ArrayList<>();
                    for (String file : files) {
                        JsonNode options = MAPPER.readTree(file);
                        List<Boolean> row = new ArrayList<>();
                        for (Sample each : samples) {
                            JsonNode control = MAPPER.readTree(each.control());
                            JsonNode candidate = MAPPER.readTree(each.candidate());
                            row.add(JdModel.isEqual(options, control, candidate));
                        }
                        equal.add(row);
                    }
                    return equal;
                });
    }
}
