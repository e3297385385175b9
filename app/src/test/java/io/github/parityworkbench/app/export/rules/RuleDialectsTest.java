package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each dialect writes the same rules as its sample file shows, and reports the losses beside it.
 */
class RuleDialectsTest {
    private static final ExportContext CONTEXT =
            new ExportContext(
                    LocalDate.of(2026, 3, 1),
                    List.of(new Endpoint("GET /users/{id}"), new Endpoint("getUser")));

    static Stream<RuleDialect> dialects() {
        return RuleDialects.all().stream().filter(each -> !(each instanceof CanonicalDialect));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void writesItsSampleFile(RuleDialect dialect) {
        RuleExport export = dialect.write(rules(), CONTEXT);

        assertThat(export.text()).isEqualTo(sample(dialect.name() + "/" + dialect.fileName()));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void reportsWhatBecameOfEachRule(RuleDialect dialect) {
        String report =
                dialect.write(rules(), CONTEXT).verdicts().stream()
                        .map(RuleDialectsTest::line)
                        .collect(Collectors.joining());

        assertThat(report).isEqualTo(sample(dialect.name() + "/verdicts.txt"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noRulesAreWrittenTooAndNothingIsReported(RuleDialect dialect) {
        RuleExport export = dialect.write(List.of(), CONTEXT);

        // Where each line is a rule, an empty one would be a rule too.
        assertThat(export.text().isEmpty()).isEqualTo(dialect instanceof DiferenciaDialect);
        assertThat(export.verdicts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRuleThatIsNotInForceIsLeftOut(RuleDialect dialect) {
        List<Rule> rules =
                CanonicalRules.read(
                        """
                        version: 1
                        rules:
                          - {id: old, path: $.gone, expires: 2026-03-01}
                          - {id: off, path: $.gone, enabled: false}
                        """,
                        "r");

        RuleExport export = dialect.write(rules, CONTEXT);

        assertThat(export.text()).doesNotContain("gone");
        assertThat(export.verdicts())
                .allMatch(verdict -> verdict.fidelity() == Fidelity.NOT_EXPRESSIBLE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRuleThatAsksForValuesIsNeverWrittenWithoutThem(RuleDialect dialect) {
        List<Rule> rules =
                CanonicalRules.read(
                        """
                        version: 1
                        rules:
                          - {id: a, path: $.rate, when: {candidate: {oneOf: [only, null, 12.50]}}}
                          - {id: b, path: $.rate, when: {numbersWithin: 0.75}}
                          - {id: c, path: $.rate, when: {timesWithin: 2s}}
                          - {id: d, path: $.rate, when: {control: {matches: "^x+y$"}}}
                        """,
                        "r");

        for (Rule rule : rules) {
            RuleExport export = dialect.write(List.of(rule), CONTEXT);
            boolean left =
                    export.verdicts().get(0).fidelity() == Fidelity.NOT_EXPRESSIBLE
                            && !export.text().contains("rate");
            assertThat(left || export.text().matches("(?s).*(12\\.5|0\\.75|x\\+y|2000000000).*"))
                    .as(rule.id())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRemarkCannotEndItsComment(RuleDialect dialect) {
        List<Rule> rules =
                CanonicalRules.read(
                        """
                        version: 1
                        rules:
                          - {id: a, path: $.a, reason: "x\\nEVIL */ EVIL \\\\u000aEVIL\\u2028EVIL\\u0085EVIL"}
                        """,
                        "r");

        assertThat(dialect.write(rules, CONTEXT).text().split("[\\n\\u2028\\u0085]"))
                .noneMatch(line -> line.startsWith("EVIL"));
        assertThat(dialect.write(rules, CONTEXT).text()).doesNotContain("*/", "\\u000aEVIL\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-parity",
                "hoverfly",
                "jd",
                "json-diff",
                "jumeaux",
                "keploy",
                "pact",
                "wiremock"
            })
    void whatIsToBeJsonOrYamlIs(String name) throws IOException {
        RuleDialect dialect = RuleDialects.named(name);
        ObjectMapper mapper =
                dialect.fileName().endsWith(".json")
                        ? new ObjectMapper()
                        : new ObjectMapper(new YAMLFactory());
        mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

        assertThat(mapper.readTree(dialect.write(rules(), CONTEXT).text()).isContainerNode())
                .isTrue();
    }

    @Test
    void pactLetsOtherValuesPassAndSaysSo() {
        assertThat(inPact(Kind.VALUE).fidelity()).isEqualTo(Fidelity.WIDENED);
        assertThat(inPact(Kind.VALUE).reason()).doesNotContain("other values", "still count");
        assertThat(inPact(Kind.VALUE, Kind.TYPE).reason()).contains("another type still count");
        assertThat(inPact(Kind.EXTRA).reason()).contains("it hides other values there");
        assertThat(inPact(Kind.TYPE).fidelity()).isEqualTo(Fidelity.NOT_EXPRESSIBLE);
        assertThat(inPact(Kind.MISSING, Kind.TYPE).fidelity()).isEqualTo(Fidelity.NOT_EXPRESSIBLE);
    }

    private static RuleVerdict inPact(Kind... kinds) {
        Rule rule = Rule.builder("r", PathPattern.parse("$.id")).kinds(kinds).build();
        return new PactDialect().write(List.of(rule), CONTEXT).verdicts().get(0);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts a POSIX shell")
    void whatIsToBeAShellScriptIs() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        try (OutputStream script = shell.getOutputStream()) {
            script.write(
                    new DiffyDialect()
                            .write(rules(), CONTEXT)
                            .text()
                            .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(shell.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "$.items[*].id root['items'][12]['id'] true",
                "$.items[*].id root['items'][12]['id']['x'] false",
                "$.items[*].id root['items'][12]['idx'] false",
                "$..id root['a'][0]['id'] true",
                "$..id root['id'] true",
                "$..id root['a']['xid'] false",
                "$['a','b'][2] root['b'][2] true",
                "$['a','b'][2] root['c'][2] false",
                "$['a.b'] root['axb'] false",
                "$..id root['it's']['id'] true",
                "$..id root[\"it's\"]['id'] true",
                "$.a.*.id root['a']['x']['y']['id'] false",
                "$.a.*.id root['a']['it's']['id'] true",
                "$['it\\'s'].id root['it's']['id'] true",
                "$['it\\'s'].id root[\"it's\"]['id'] true",
                "$['it\\'s'].id root['its']['id'] false",
                "$ root true"
            })
    void theExpressionsOfDeepDiffSelectWhatTheRuleSelects(String path, String name, boolean found) {
        Rule rule = Rule.builder("r", PathPattern.parse(path)).build();
        String line =
                new DeepDiffDialect()
                        .write(List.of(rule), CONTEXT)
                        .text()
                        .lines()
                        .filter(each -> each.contains("re.compile"))
                        .findFirst()
                        .orElseThrow();
        String literal = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        String regex = literal.replace("\\\\", "\\");

        assertThat(Pattern.compile(regex).matcher(name).find()).isEqualTo(found);
    }

    @Test
    void wireMockHasOptionsForWhatHoldsEverywhere() {
        List<Rule> rules =
                CanonicalRules.read(
                        """
                        version: 1
                        rules:
                          - {id: order, path: "$..*", action: unordered}
                          - {id: extra, path: "$..*", kinds: [extra]}
                          - {id: inside, path: $.meta.trace}
                          - {id: around, path: $.meta}
                          - {id: again, path: $.meta.host}
                        """,
                        "r");
        RuleExport export = new WireMockDialect().write(rules, CONTEXT);

        assertThat(export.text())
                .contains(
                        "\"ignoreArrayOrder\": true",
                        "\"ignoreExtraElements\": true",
                        "\"meta\": \"${json-unit.ignore-element}\"")
                .doesNotContain("trace", "host\":");
        assertThat(export.verdicts().subList(0, 2))
                .extracting(RuleVerdict::fidelity)
                .containsExactly(Fidelity.EXACT, Fidelity.NARROWED);
    }

    @Test
    void everyDialectHasItsOwnNameAndFile() {
        assertThat(RuleDialects.all()).extracting(RuleDialect::name).doesNotHaveDuplicates();
        assertThat(RuleDialects.all()).extracting(RuleDialect::fileName).doesNotHaveDuplicates();
        assertThat(RuleDialects.all()).extracting(RuleDialect::description).doesNotContain("");
    }

    static String line(RuleVerdict verdict) {
        String reason = verdict.reason().isEmpty() ? "" : ": " + verdict.reason();
        return verdict.ruleId() + " " + verdict.fidelity().label() + reason + "\n";
    }

    static List<Rule> rules() {
        return CanonicalRules.read(sample("rules.yaml"), "rules.yaml");
    }

    private static String sample(String name) {
        try (InputStream in = RuleDialectsTest.class.getResourceAsStream("dialects/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
