package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleMembers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of other tools are read as rules that silence no more than the verdicts say. */
class ReadableDialectsTest {
    private static final ExportContext CONTEXT =
            new ExportContext(LocalDate.of(2026, 3, 1), List.of());

    static Stream<ReadableDialect> dialects() {
        return RuleDialects.readable().stream().map(RuleDialects::readable);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatIsExactComesBackAsItWas(ReadableDialect dialect) {
        for (Rule rule : RuleDialectsTest.rules()) {
            RuleExport export = dialect.write(List.of(rule), CONTEXT);
            if (export.verdicts().get(0).fidelity() == Fidelity.EXACT) {
                assertThat(dialect.read(export.text(), "f").rules())
                        .extracting(ReadableDialectsTest::meaning)
                        .containsExactly(meaning(rule));
            }
        }
    }

    /** What is written comes back, if only with what the dialect could not hold. */
    @ParameterizedTest
    @MethodSource("dialects")
    void itsOwnFilesAreReadWithARuleForEachThatIsWritten(ReadableDialect dialect) {
        RuleExport export = dialect.write(RuleDialectsTest.rules(), CONTEXT);
        RuleImport read = dialect.read(export.text(), "f");

        assertThat(read.rules()).isNotEmpty();
        assertThat(read.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(read.verdicts()).hasSameSizeAs(read.rules());
        assertThat(dialect.write(read.rules(), CONTEXT).verdicts())
                .noneMatch(verdict -> verdict.fidelity() == Fidelity.NOT_EXPRESSIBLE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noRulesAreReadFromAFileWithNone(ReadableDialect dialect) {
        assertThat(dialect.read(dialect.write(List.of(), CONTEXT).text(), "f").rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "diferencia | /a/b~1c/0 | $.a['b/c'][0]",
                "json-diff | {\"excludeKeys\": [\"id\"], \"sort\": false} | $..id",
                "hoverfly | {\"excludedResponseFields\": [\"$.a.b\"]} | $.a.b",
                "keploy | test: {globalNoise: {global: {body: {\"token\": []}}}} | $..token",
                "keploy | globalNoise: {global: {body: {\"items.id\": []}}} | $.items.id,"
                        + " $.items[*].id",
                "jumeaux | judgement: [{name: ignore, config: {ignores: [{title: x, conditions:"
                        + " [{changed: [{path: \"root<'a\\\\.b'><\\\\d+>\"}]}]}]}}] | $['a.b'][:]",
                "jd | [{\"@\": [\"a\", 2], \"^\": [\"DIFF_OFF\"]}] | $.a[2]",
                "api-parity | {\"default_rules\": {}, \"operation_rules\": {\"op\": {\"body\":"
                        + " {\"field_rules\": {\"$.x\": {\"predefined\": \"ignore\"}}}}}} | $.x",
                "pact | {\"interactions\": [{\"request\": {\"method\": \"get\", \"path\": \"/x\"},"
                        + " \"response\": {\"matchingRules\": {\"body\": {\"$.items[*].id\":"
                        + " {\"matchers\": [{\"match\": \"type\"}]}}}}}]} | $.items[*].id",
                "wiremock | {\"request\": {\"bodyPatterns\": [{\"equalToJson\": \"{\\\"a\\\": [1,"
                        + " \\\"${json-unit.ignore}\\\"]}\"}]}} | $.a[1]",
            })
    void filesThatPeopleWroteAreRead(String dialect, String text, String paths) {
        assertThat(RuleDialects.readable(dialect).read(text, "f").rules())
                .extracting(rule -> rule.path().toString())
                .containsExactly(paths.split(", (?=\\$)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "diferencia | /a%nb | 2, column 1 | JSON pointer",
                "diferencia | /a~2 | 1, column 1 | ~0",
                "json-diff | {\"excludeKeys\": [%n 1]} | 2, column 2 | a name",
                "json-diff | {\"a\": 1, \"a\": 2} | 1, column 10 | a second time",
                "json-diff | [] x | 1, column 4 | not JSON",
                "json-diff | `` | 1, column 1 | empty",
                "hoverfly | {\"excludedHeader\": []} | 1, column 20 | excludedHeader",
                "hoverfly | {\"excludedResponseFields\": [\"$.a[?(@.b)]\"]} | 1, column 29 |"
                        + " filter",
                "keploy | test:%n  mocks: {} | 2, column 3 | globalNoise",
                "keploy | globalNoise:%n  global:%n    body:%n      a: [\"(\"] | 4, column 11 |"
                        + " RE2",
                "jumeaux | judgement: [{name: ignore, config: {ignores: [{title: x, conditions:"
                    + " [{changed: [{path: \"root<'a'>.*\"}]}]}]}}] | 1, column 89 | character 10",
                "jd | [{\"@\": [-1], \"^\": [\"DIFF_OFF\"]}] | 1, column 9 | index",
                "jd | [{\"@\": [], \"^\": [\"OFF\"]}] | 1, column 18 | DIFF_OFF",
                "api-parity | {\"default_rules\": {\"body\": {\"field_rules\": {\"x\": {}}}}} | 1,"
                        + " column 50 | path",
                "pact | {\"response\": {}} | 1, column 14 | matchingRules",
                "wiremock | {} | 1, column 1 | bodyPatterns",
            })
    void aFileThatIsNoneNamesThePlace(String dialect, String text, String place, String expected) {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(
                        () ->
                                RuleDialects.readable(dialect)
                                        .read(text.replace("%n", "\n"), "rules.txt"))
                .withMessageStartingWith("rules.txt, line " + place + ": ")
                .withMessageContaining(expected);
    }

    @Test
    void whatNoRuleCanSayIsToldAndTheRestIsRead() {
        RuleImport read =
                RuleDialects.readable("jd")
                        .read(
                                "[{\"@\": [\"a\"], \"^\": [\"SET\"]}, \"MERGE\","
                                        + " {\"@\": [\"b\"], \"^\": [{\"setkeys\": [\"id\"]}]}]",
                                "f");

        assertThat(read.rules()).extracting(rule -> rule.path().toString()).containsExactly("$.b");
        assertThat(read.verdicts())
                .extracting(RuleVerdict::fidelity)
                .containsExactly(
                        Fidelity.NOT_EXPRESSIBLE, Fidelity.NOT_EXPRESSIBLE, Fidelity.NARROWED);
    }

    @Test
    void keploysPatternsBecomeConditions() {
        Rule rule =
                RuleDialects.readable("keploy")
                        .read(
                                "globalNoise: {global: {body: {url: ['https?://cdn[0-9]']}, header:"
                                        + " {Date: []}}}",
                                "f")
                        .rules()
                        .get(0);

        assertThat(RuleMembers.of(rule).get("when").toString()).contains("https?://cdn[0-9]");
    }

    @Test
    void programsAreNotReadBack() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RuleDialects.readable("jsonunit"))
                .withMessageContaining("keploy");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RuleDialects.readable("nothing"));
    }

    /** Everything but the name and what is said for people; {@code .*} means what [*] does. */
    private static Map<String, Object> meaning(Rule rule) {
        Map<String, Object> members = new LinkedHashMap<>(RuleMembers.of(rule));
        List.of("id", "reason", "owner", "ticket", "expires").forEach(members::remove);
        members.put(
                "path", PathPattern.parse(rule.path().toString().replace(".*", "[*]")).toString());
        return members.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
