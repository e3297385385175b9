package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.RuleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader accept the same files. */
class RuleSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = JSON.readTree(Path.of("..", "docs", "rules.schema.json").toFile());
    }

    @Test
    void theSchemaNamesTheMembersThatTheReaderKnows() {
        List<String> names = new ArrayList<>();
        schema.at("/$defs/rule/properties").fieldNames().forEachRemaining(names::add);

        assertThat(names).isEqualTo(RuleReader.MEMBERS);
    }

    @Test
    void theSchemaNamesTheWordsThatTheReaderKnows() {
        assertThat(words("/$defs/rule/properties/part/enum"))
                .isEqualTo(Arrays.stream(Part.values()).map(Part::label).toList());
        assertThat(words("/$defs/rule/properties/kinds/items/enum"))
                .isEqualTo(Arrays.stream(Kind.values()).map(Kind::label).toList());
        assertThat(words("/$defs/rule/properties/causes/items/enum"))
                .isEqualTo(Arrays.stream(Cause.values()).map(Cause::label).toList());
    }

    private static List<String> words(String pointer) {
        return StreamSupport.stream(schema.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id|\"a-1._Z\"",
                "reason|\"\"",
                "owner|\"x\"",
                "ticket|\"PAR-1\"",
                "expires|\"2027-01-31\"",
                "enabled|false",
                "endpoints|[]",
                "endpoints|[\"a*\",\"GET /b\"]",
                "part|\"header\"",
                "path|\"$..a\"",
                "kinds|[\"value\",\"type\"]",
                "causes|[]",
                "when|{\"control\":{\"equals\":0},\"candidate\":{\"equals\":null}}",
                "when|{\"candidate\":{\"oneOf\":[\"\",true,1.5]}}",
                "when|{\"both\":{\"matches\":\"^[0-9a-f]{8}$\"}}",
                "when|{\"numbersWithin\":0.5}",
                "when|{\"timesWithin\":\"5s\"}",
                "action|\"ignore\"",
                "action|\"unordered\"",
                "action|\"timestamps\"",
                "action|\"case-insensitive\"",
                "action|\"trim\"",
                "action|\"null-is-absent\"",
                "action|{\"unordered\":{\"key\":\"id\"}}",
                "action|{\"unordered\":{}}",
                "action|{\"tolerance\":0}",
                "action|{\"tolerance\":0.5}",
                "action|{\"timestamps\":{\"within\":\"10ms\"}}",
                "action|{\"timestamps\":{}}",
                "action|{\"replace\":{\"pattern\":\"a\"}}",
                "action|{\"replace\":{\"pattern\":\"a\",\"with\":\"b\"}}"
            })
    void bothAcceptAGoodMember(String name, String value) throws IOException {
        assertBoth(fileWith(name, value), true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id|\"\"",
                "id|\"a b\"",
                "id|[]",
                "reason|[]",
                "owner|{}",
                "ticket|[]",
                "expires|\"soon\"",
                "expires|\"2027-13-01\"",
                "enabled|\"true\"",
                "enabled|1",
                "endpoints|\"a\"",
                "endpoints|[\" \"]",
                "endpoints|[[]]",
                "part|\"foot\"",
                "part|[]",
                "path|\"a\"",
                "path|[]",
                "kinds|\"value\"",
                "kinds|[\"wrong\"]",
                "causes|[\"luck\"]",
                "causes|{}",
                "action|\"silence\"",
                "action|\"tolerance\"",
                "action|\"replace\"",
                "action|[]",
                "action|{}",
                "action|{\"ignore\":{}}",
                "action|{\"tolerance\":\"1\"}",
                "action|{\"tolerance\":-1}",
                "action|{\"tolerance\":1,\"timestamps\":{}}",
                "action|{\"unordered\":\"id\"}",
                "action|{\"unordered\":{\"kye\":\"id\"}}",
                "action|{\"timestamps\":{\"within\":\"2 s\"}}",
                "action|{\"timestamps\":{\"within\":\"2w\"}}",
                "action|{\"replace\":{}}",
                "action|{\"replace\":{\"pattern\":[]}}",
                "when|\"x\"",
                "when|{}",
                "when|{\"both\":{}}",
                "when|{\"both\":{\"equals\":[1]}}",
                "when|{\"both\":{\"oneOf\":[]}}",
                "when|{\"both\":{\"oneOf\":1}}",
                "when|{\"both\":{\"matches\":1}}",
                "when|{\"both\":{\"equals\":1,\"matches\":\"a\"}}",
                "when|{\"both\":{\"equals\":1},\"control\":{\"equals\":1}}",
                "when|{\"secondary\":{\"equals\":1}}",
                "when|{\"numbersWithin\":-1}",
                "when|{\"numbersWithin\":\"1\"}",
                "when|{\"timesWithin\":5}",
                "when|{\"timesWithin\":\"5s\",\"numbersWithin\":1}"
            })
    void bothRefuseABadMember(String name, String value) throws IOException {
        assertBoth(fileWith(name, value), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1,\"rules\":[]}",
                "{\"version\":1,\"rules\":[{\"id\":\"a\",\"part\":\"status\"}]}"
            })
    void bothAcceptASmallFile(String file) throws IOException {
        assertBoth(JSON.readTree(file), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"version\":1}",
                "{\"rules\":[]}",
                "{\"version\":2,\"rules\":[]}",
                "{\"version\":\"1\",\"rules\":[]}",
                "{\"version\":1,\"rules\":{}}",
                "{\"version\":1,\"rules\":[1]}",
                "{\"version\":1,\"rules\":[],\"more\":1}",
                "{\"version\":1,\"rules\":[{\"path\":\"$\"}]}",
                "{\"version\":1,\"rules\":[{\"id\":\"a\"}]}",
                "{\"version\":1,\"rules\":[{\"id\":\"a\",\"part\":\"body\"}]}"
            })
    void bothRefuseABadFile(String file) throws IOException {
        assertBoth(JSON.readTree(file), false);
    }

    @Test
    void whatTheWriterWritesTheSchemaAccepts() throws IOException {
        JsonNode written = JSON.readTree(CanonicalRules.writeJson(SampleRules.ALL));

        assertThat(new JsonSchema(schema).accepts(written)).isTrue();
    }

    private static JsonNode fileWith(String name, String value) throws IOException {
        ObjectNode file =
                (ObjectNode)
                        JSON.readTree(
                                "{\"version\":1,\"rules\":[{\"id\":\"a\",\"path\":\"$.a\"}]}");
        ((ObjectNode) file.at("/rules/0")).set(name, JSON.readTree(value));
        return file;
    }

    private static void assertBoth(JsonNode file, boolean accept) {
        assertThat(new JsonSchema(schema).accepts(file)).as("schema").isEqualTo(accept);
        assertThat(readerAccepts(file.toString())).as("reader").isEqualTo(accept);
    }

    private static boolean readerAccepts(String text) {
        try {
            CanonicalRules.read(text, "r");
            return true;
        } catch (RuleFileException e) {
            return false;
        }
    }
}
