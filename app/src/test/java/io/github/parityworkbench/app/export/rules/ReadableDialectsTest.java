package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleMembers;
import java.time.LocalDate;
import java.util.ArrayList;
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
            new ExportContext(LocalDate.of(2026, 3, 1), List.of(VerifiedSamples.ENDPOINT));

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
                "deepdiff | DeepDiff(a, b, exclude_paths=[\"root['a'][0]\", 'b'],"
                        + " ignore_order=False) | $.a[0], $.b",
                "deepdiff | exclude_regex_paths = {r\"root\\['items'\\]\\[\\d+\\]\\['id'\\]\"} |"
                        + " $.items[:].id",
                "deepdiff | {\"exclude_regex_paths\": [\"\\\\['ts'\\\\]$\"], 'view': 'tree'} |"
                        + " $..ts",
                "deepdiff | x(math_epsilon=1e-3) # significant_digits=2 | $, $..*",
                "diffy | {\"GET:-json\": [\"response.body.value.id\"]} | $.id, $[*].id",
                "diffy | {\"GET:-json\": [\"response.body.value.a.b.TypeDifference\","
                        + " \"response.status\"]} | $.a.b, $.a[*].b, $[*].a.b, $",
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
                "api-parity | {\"default_rules\": {\"status_code\": {\"predefined\":"
                        + " \"numeric_tolerance\", \"tolerance\": 1e400}}} | 1, column 84 |"
                        + " at most 400 digits",
                "pact | {\"response\": {}} | 1, column 14 | matchingRules",
                "wiremock | {} | 1, column 1 | bodyPatterns",
                "deepdiff | x = 1 | 1, column 1 | exclude_paths",
                "deepdiff | f(%n  exclude_paths=PATHS) | 2, column 17 | written out",
                "deepdiff | exclude_paths=[\"root['a'\"] | 1, column 16 | character 5",
                "deepdiff | exclude_regex_paths=['a.*'] | 1, column 22 | character 1",
                "deepdiff | exclude_paths=['a',%n | 2, column 1 | ]",
                "deepdiff | exclude_paths='a | 1, column 15 | the end of the text",
                "deepdiff | math_epsilon='a' | 1, column 14 | a number",
                "deepdiff | math_epsilon=-1 | 1, column 14 | from 0 of at most 400 digits",
                "deepdiff | math_epsilon=1e-400 | 1, column 14 | at most 400 digits",
                "deepdiff | math_epsilon=1e99999999999 | 1, column 14 | fewer digits",
                "deepdiff | significant_digits=400 | 1, column 20 | whole number",
                "deepdiff | significant_digits=0.5 | 1, column 20 | whole number",
                "deepdiff | exclude_regex_paths=re.compile('a', re.I) | 1, column 37 | written out",
                "diffy | #!/bin/sh%n  curl http://diffy/api/1/clear | 2, column 3 | prefix",
                "diffy | {\"GET:-a\": [1]} | 1, column 13 | a field",
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
    void aProgramMayHaveAnyAmountOfBlanksButNotOfBrackets() {
        ReadableDialect deepDiff = RuleDialects.readable("deepdiff");

        assertThat(deepDiff.read("\n # a".repeat(100_000) + "\nexclude_paths=['a']", "f").rules())
                .hasSize(1);
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> deepDiff.read("exclude_paths=" + "[".repeat(100_000), "f"))
                .withMessageContaining("line 1, column 115: expected fewer brackets");
    }

    @ParameterizedTest
    @CsvSource({"deepdiff, by-hand.py", "diffy, by-hand.sh", "diffy, by-hand.json"})
    void aFileBecomesTheRulesThatStandBesideIt(String dialect, String file) {
        String folder = "dialects/" + dialect + "/";
        RuleImport read =
                RuleDialects.readable(dialect).read(VerifiedSamples.resource(folder + file), file);

        assertThat(
                        CanonicalRules.write(read.rules())
                                + read.verdicts().stream()
                                        .map(each -> "# " + RuleDialectsTest.line(each))
                                        .collect(Collectors.joining()))
                .isEqualTo(VerifiedSamples.resource(folder + file + ".expected.yaml"));
    }

    @Test
    void diffysCallsForTheKindsOfAFieldAreOneRule() {
        RuleImport read =
                RuleDialects.readable("diffy")
                        .read(
                                """
                                # noise
                                curl -XPOST 'http://diffy/api/1/noise/GET:-a-{id}/prefix/response.body.value.n.MissingField' \\
                                  -d '{"isNoise":true}'
                                curl -XPOST http://diffy/api/1/noise/GET:-a-{id}/prefix/response.body.value.n.ExtraField -d '{"isNoise":true}'
                                curl -XPOST http://diffy/api/1/noise/x/prefix/response.body.value.old -d '{"isNoise": false}'
                                """,
                                "f");

        assertThat(read.rules().get(0).kinds()).containsExactly(Kind.MISSING, Kind.EXTRA);
        assertThat(read.rules().get(0).covers(new Endpoint("GET /a/{id}"))).isTrue();
        assertThat(read.verdicts())
                .extracting(RuleVerdict::fidelity)
                .containsExactly(Fidelity.NOT_EXPRESSIBLE, Fidelity.WIDENED, Fidelity.WIDENED);
    }

    /** What a rule silences and what its file silences once read back differ as verdicts say. */
    @ParameterizedTest
    @MethodSource("dialects")
    void aRuleComesBackAsTheVerdictsSay(ReadableDialect dialect) {
        List<Sample> samples = VerifiedSamples.generated();
        List<String> wrong = new ArrayList<>();
        for (Rule rule : Verification.rules()) {
            RuleExport export = dialect.write(List.of(rule), CONTEXT);
            if (export.verdicts().get(0).fidelity() == Fidelity.NOT_EXPRESSIBLE) {
                continue;
            }
            RuleImport read = dialect.read(export.text(), "f");
            List<RuleVerdict> verdicts = new ArrayList<>(export.verdicts());
            verdicts.addAll(read.verdicts());
            boolean wider = verdicts.stream().anyMatch(each -> !each.widenings().isEmpty());
            boolean narrower =
                    verdicts.stream()
                            .anyMatch(
                                    each ->
                                            !each.narrowings().isEmpty()
                                                    || !each.obstacles().isEmpty());
            for (Sample sample : samples) {
                boolean before = Verification.silence(List.of(rule), sample);
                boolean after = Verification.silence(read.rules(), sample);
                if (before != after && !(after ? wider : narrower)) {
                    wrong.add(rule.id() + " " + verdicts + " " + before + ": " + sample);
                }
            }
        }
        assertThat(wrong).isEmpty();
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
