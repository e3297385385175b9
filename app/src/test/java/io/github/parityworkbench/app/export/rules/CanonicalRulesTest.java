package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.RuleBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalRulesTest {
    private static final List<Rule> RULES = SampleRules.ALL;

    private static final String YAML =
            """
            version: 1
            rules:
              - id: volatile-request-id
                reason: generated per request
                owner: platform
                expires: 2027-01-01
                endpoints: ["getUser*"]
                path: $.extensions.requestId
                kinds: [value]
                causes: [volatile-id]
                action: ignore
              - id: tags
                path: $..tags
                action: {unordered: {key: id}}
              - id: price
                path: $.items[*].price
                action: {tolerance: 0.001}
              - id: when
                path: "$['a: b'].at"
                action: {timestamps: {within: 2s}}
              - id: hosts
                path: $.url
                action: {replace: {pattern: "https?://[^/]+", with: ""}}
              - id: served-by
                reason: "yes"
                enabled: false
                part: header
                path: $['x-served-by']
                action: ignore
            """;

    @Test
    void writesYamlAsPeopleWould() {
        assertThat(CanonicalRules.write(RULES)).isEqualTo(YAML);
    }

    @Test
    void readsBackWhatItWrites() {
        assertThat(CanonicalRules.read(YAML, "rules.yaml")).isEqualTo(RULES);
        assertThat(CanonicalRules.read(CanonicalRules.writeJson(RULES), "rules.json"))
                .isEqualTo(RULES);
    }

    @Test
    void noRulesAreARuleFileToo() {
        assertThat(CanonicalRules.write(List.of())).isEqualTo("version: 1\nrules: []\n");
        assertThat(CanonicalRules.read("version: 1\nrules: []\n", "r")).isEmpty();
        assertThat(CanonicalRules.read("{\"version\":1,\"rules\":[]}", "r")).isEmpty();
    }

    @Test
    void commentsOtherStylesAndAByteOrderMarkAreRead() {
        String text =
                """
                \ufeff# ours
                rules:
                - {id: a, path: "$.x", action: {timestamps: {within: 2s}}}   # flow
                -
                  id: 'b'
                  path: >-
                    $.y
                  action:
                    unordered:
                      key: id
                version: 1
                """;

        assertThat(CanonicalRules.read(text, "r")).extracting(Rule::id).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "NULL",
                "y",
                "~",
                "1e3",
                "0x1f",
                "12:30:45",
                "2027-01-01",
                "a: b",
                "a #b",
                "#a",
                "a:",
                " a",
                "a ",
                "*a",
                "&a",
                "!a",
                "- a",
                "? a",
                "'a",
                "\"a\"",
                "%a",
                "@a",
                "`a",
                "[a]",
                "{a}",
                "a\tb",
                "a\nb\n",
                "a\\b",
                "é: ü",
                "日本語",
                "\ud83d\ude00",
                "\ud800",
                "a\u2028b",
                "\u0085",
                "\u0000",
                "\u007f",
                "---",
                "...",
                ".inf",
                "<<",
                "=",
                "a, b",
                "|",
                ">",
                ""
            })
    void anyTextSurvives(String text) {
        Rule rule = rule("r", "$.a").reason(text).owner(text).endpoints("x" + text).build();

        assertThat(CanonicalRules.read(CanonicalRules.write(List.of(rule)), "r"))
                .containsExactly(rule);
        assertThat(CanonicalRules.read(CanonicalRules.writeJson(List.of(rule)), "r"))
                .containsExactly(rule);
    }

    @Test
    void pointsAtTheLineAndColumnInYaml() {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(
                        () ->
                                CanonicalRules.read(
                                        "version: 1\nrules:\n  - id: a\n    path: $.a[?@.b]\n",
                                        "r.yaml"))
                .withMessageStartingWith("r.yaml, line 4, column 11: ")
                .withMessageContaining("filter");
    }

    @Test
    void pointsAtTheLineAndColumnInJson() {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(
                        () ->
                                CanonicalRules.read(
                                        "{\"version\": 1,\n"
                                                + " \"rules\": [{\"id\": 7,\n"
                                                + " \"paht\": \"\"}]}",
                                        "r.json"))
                .withMessageStartingWith("r.json, line 3, column 2: ")
                .withMessageContaining("no member 'paht'; known: id, reason");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|starts with version: 1",
                "# only a comment|starts with version: 1",
                "hello|a rule file with members version, rules",
                "- id: a|a rule file with members version, rules",
                "rules: []|expected version: 1",
                "version: 1|a list of rules",
                "version: 2~rules: []|a newer version",
                "version: one~rules: []|expected version: 1",
                "version: 1~rules: {}|a list of rules",
                "version: 1~ruels: []|no member 'ruels'; known: version, rules",
                "version: 1~version: 1~rules: []|two members 'version'",
                "version: 1~rules: []~---~version: 1|the end of a rule file",
                "version: 1~rules:~- {id: a, path: $.a}~- {id: a, path: $.b}|two rules have the id"
                        + " a",
                "version: 1~rules:~- {id: a, path: *x}|anchors and aliases",
                "version: 1~rules:~- &x {id: a, path: $.a}|anchors and aliases",
                "version: 1~rules:~- {id: &x a, path: *x}|anchors and aliases",
                "version: 1~rules:~- !!java.util.Date {id: a, path: $.a}|no tags",
                "version: 1~rules:~- {id: !x a, path: $.a}|no tags",
                "version: 1~rules: [|not YAML from here on; check quotes",
                "version: 1~rules:~\t- id: a|not YAML from here on; check quotes",
                "{\"version\":1,\"rules\":[]} x|not JSON from here on; check quotes",
                "{\"version\":1|not JSON from here on; check quotes"
            })
    void aFileThatIsNoRuleFileIsRefusedWithAPlace(String text, String expected) {
        assertThatThrownBy(() -> CanonicalRules.read(text.replace('~', '\n'), "r"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageMatching("(?s)r, line \\d+, column \\d+: .*")
                .hasMessageContaining(expected);
    }

    @Test
    void deepNestingIsRefusedRatherThanFollowed() {
        assertThatThrownBy(() -> CanonicalRules.read("version: " + "[".repeat(100_000), "r"))
                .isInstanceOf(RuleFileException.class);
    }

    @Test
    void theDialectsAreFoundByName() {
        assertThat(RuleDialects.named("yaml").write(RULES, context()).text()).isEqualTo(YAML);
        assertThat(RuleDialects.named("json").write(RULES, context()).verdicts())
                .hasSize(RULES.size())
                .allMatch(verdict -> verdict.fidelity() == Fidelity.EXACT);
        assertThatThrownBy(() -> RuleDialects.named("toml"))
                .hasMessageContaining("known: yaml, json");
    }

    private static ExportContext context() {
        return new ExportContext(LocalDate.of(2026, 3, 1), List.of());
    }

    private static RuleBuilder rule(String id, String path) {
        return Rule.builder(id, PathPattern.parse(path));
    }

    @Test
    void conditionsOnValuesAreReadBackWithTheirTypes() {
        Rule rule =
                Rule.builder("states", PathPattern.parse("$.state"))
                        .when(
                                CanonicalRules.readCondition(
                                        "{control: {oneOf: ['ACTIVE, now', 'null', null, 1.5,"
                                                + " true]}, candidate: {matches: '^[a-z]: #$'}}",
                                        "--when"))
                        .build();

        assertThat(CanonicalRules.read(CanonicalRules.write(List.of(rule)), "r.yaml"))
                .containsExactly(rule);
        assertThat(CanonicalRules.read(CanonicalRules.writeJson(List.of(rule)), "r.json"))
                .containsExactly(rule);
        assertThat(CanonicalRules.write(List.of(rule))).contains("\"null\", null, 1.5, true");
    }

    @Test
    void aConditionThatIsNoneNamesThePlace() {
        assertThatThrownBy(() -> CanonicalRules.readCondition("{numbersWithin: x}", "--when"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("--when, line 1, column 17: expected a number");
        assertThatThrownBy(() -> CanonicalRules.readAction("", "--action"))
                .isInstanceOf(RuleFileException.class);
    }
}
