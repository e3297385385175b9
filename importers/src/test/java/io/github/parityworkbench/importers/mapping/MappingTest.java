package io.github.parityworkbench.importers.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.CollectingSink;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.LogFormats;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final String JSON =
            "{\"control.body\": \"/a~1b/0\", \"candidate.body\": \"/c~0d\", \"id\": \"\"}";

    @Test
    void aMappingIsReadBackAsItWasWritten() {
        Mapping mapping = Mapping.read(JSON);
        assertThat(mapping.fields())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Field.CONTROL_BODY, new Pointer(List.of("a/b", "0")),
                                Field.CANDIDATE_BODY, new Pointer(List.of("c~d")),
                                Field.ID, Pointer.ROOT));
        assertThat(mapping.write())
                .isEqualTo(
                        "{\n"
                                + "  \"id\": \"\",\n"
                                + "  \"control.body\": \"/a~1b/0\",\n"
                                + "  \"candidate.body\": \"/c~0d\"\n"
                                + "}\n");
        assertThat(Mapping.read(mapping.write())).isEqualTo(mapping);
    }

    @Test
    void aMappingThatCannotWorkIsRefusedWithWhatIsWrong() {
        assertRefused("{\"control.body\":\"/a\"}", "neither candidate.body nor candidate.status");
        assertRefused("{\"control.bdy\":\"/a\"}", "there is no field 'control.bdy'; known: id,");
        assertRefused("{\"control.body\":\"a\"}", "starts with /");
        assertRefused("{\"control.body\":\"/a~2\"}", "~ is written ~0");
        assertRefused("{\"id\":\"/a\",\"id\":\"/b\"}", "says twice where id is");
        assertRefused("{\"id\":7}", "expected a string at byte 6");
        assertRefused("[]", "expected an object at byte 0");
        assertRefused(JSON + "x", "expected the end");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> Mapping.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void dataAreTheBodyOnlyWhereNothingIsSaidBesideThem() {
        assertThat(
                        guessed(
                                "{\"old\":{\"code\":200,\"data\":{}},\"new\":{\"code\":200,\"data\":{}}}"))
                .containsEntry(Field.CONTROL_BODY, "/old/data")
                .containsEntry(Field.CANDIDATE_STATUS, "/new/code");
        assertThat(
                        guessed(
                                "{\"old\":{\"code\":200,\"data\":{}},"
                                        + "\"new\":{\"code\":200,\"data\":null,\"msg\":\"no\"}}"))
                .containsOnly(
                        Map.entry(Field.CONTROL_BODY, "/old"),
                        Map.entry(Field.CANDIDATE_BODY, "/new"));
        assertThat(
                        guessed(
                                "{\"old\":{\"status\":200,\"body\":{},\"message\":\"OK\"},"
                                        + "\"new\":{\"status\":200,\"body\":{}}}"))
                .containsEntry(Field.CONTROL_BODY, "/old/body");
    }

    @Test
    void aPairInAListOfDifferencesCountsOnlyWhereThereIsNoneOutside() {
        String differences = "\"diff\":{\"name\":{\"old\":\"a\",\"new\":\"b\"}}";
        assertThat(guessed("{" + differences + "}"))
                .containsEntry(Field.CONTROL_BODY, "/diff/name/old");
        assertThat(guessed("{" + differences + ",\"left\":{\"n\":1},\"right\":{\"n\":2}}"))
                .containsEntry(Field.CONTROL_BODY, "/left")
                .containsEntry(Field.CANDIDATE_BODY, "/right");
    }

    @Test
    void aRecordInWhichOneSideFailedDoesNotTellHowTheOthersLook() {
        String failed = "{\"old\":{\"status\":200,\"body\":{}},\"new\":null}";
        String usual =
                "{\"old\":{\"status\":200,\"body\":{}},\"new\":{\"status\":200,\"body\":{}}}";
        assertThat(guessed(failed, usual))
                .containsEntry(Field.CANDIDATE_BODY, "/new/body")
                .containsEntry(Field.CANDIDATE_STATUS, "/new/status");
        assertThat(guessed(failed, failed)).containsEntry(Field.CANDIDATE_BODY, "/new");
    }

    private static Map<Field, String> guessed(String... records) {
        Map<Field, String> pointers = new EnumMap<>(Field.class);
        MappingGuess.of(Stream.of(records).map(JsonText::of).toList())
                .orElseThrow()
                .fields()
                .forEach((field, pointer) -> pointers.put(field, pointer.toString()));
        return pointers;
    }

    @Test
    void aGivenMappingReadsWhatNobodyCouldGuess() throws IOException {
        Mapping mapping =
                Mapping.read(
                        "{\"control.body\":\"/x/1\",\"candidate.body\":\"/x/0\",\"id\":\"/n\"}");
        CollectingSink sink = new CollectingSink();
        LogSource source =
                LogSource.of(
                        "odd",
                        new ByteArrayInputStream(
                                "{\"n\":5,\"x\":[1,\"{\\\"a\\\":1.0}\",true],\"y\":{}}\n{\"n\":6}\n"
                                        .getBytes(StandardCharsets.UTF_8)),
                        ReadLimits.DEFAULTS);
        new LogFormats().chosen(new MappingFormat(mapping), source).read(source, sink);
        assertThat(sink.exchanges).hasSize(1);
        assertThat(sink.exchanges.get(0).id()).isEqualTo("5");
        assertThat(sink.exchanges.get(0).control().body()).isEqualTo(JsonText.of("{\"a\":1.0}"));
        assertThat(sink.exchanges.get(0).candidate().body()).isEqualTo(JsonText.of("1"));
        assertThat(sink.exchanges.get(0).unknown()).isEqualTo(JsonText.of("{\"y\":{}}"));
        assertThat(sink.problems)
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.reason())
                                        .isEqualTo("control has neither a body nor a status"));
    }
}
