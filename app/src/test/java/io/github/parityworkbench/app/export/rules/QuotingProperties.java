package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.diff.rule.Selector;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a rule is named and says, it changes nothing in a file but texts and comments. */
class QuotingProperties {
    private static final ExportContext CONTEXT =
            new ExportContext(LocalDate.of(2026, 3, 1), List.of(new Endpoint("getUser")));

    private static final Pattern WITH_SLASHES =
            Pattern.compile("\"(?:[^\"\\\\\\v]|\\\\.)*\"|'(?:[^'\\\\\\v]|\\\\.)*'|//[^\\v]*");
    private static final Pattern WITH_HASHES =
            Pattern.compile("\"(?:[^\"\\\\\\v]|\\\\.)*\"|'(?:[^'\\v])*'|#[^\\v]*");

    @Property(seed = "1", tries = 150)
    void namesAndReasonsCannotEndTheirLiteralsAndComments(
            @ForAll("texts") String name, @ForAll("texts") String reason) {
        for (RuleDialect dialect : RuleDialects.all()) {
            RuleExport plain = dialect.write(List.of(rule("name", "reason")), CONTEXT);
            RuleExport wild = dialect.write(List.of(rule(name, reason)), CONTEXT);
            boolean written = wild.verdicts().get(0).fidelity() != Fidelity.NOT_EXPRESSIBLE;
            if (written && !(dialect instanceof CanonicalDialect) && !isPlainText(dialect)) {
                assertThat(skeleton(dialect, wild.text()))
                        .as(dialect.name())
                        .isEqualTo(skeleton(dialect, plain.text()));
            }
        }
    }

    @Property(seed = "1", tries = 150)
    void rubyRunsNothingInATextAndJavaReadsNoEscapeInAComment(
            @ForAll("texts") String name, @ForAll("texts") String reason) {
        Rule rule = rule(name, reason);
        String ruby = new ScientistDialect().write(List.of(rule), CONTEXT).text();
        Matcher texts = Pattern.compile("take\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)").matcher(ruby);
        while (texts.find()) {
            assertThat(texts.group(1).replaceAll("\\\\.", "")).doesNotContain("#");
        }
        assertThat(new JsonUnitDialect().write(List.of(rule), CONTEXT).text().lines())
                .noneMatch(line -> line.strip().startsWith("//") && line.contains("\\u"));
    }

    /** One pointer a line, without any quotes. */
    private static boolean isPlainText(RuleDialect dialect) {
        return dialect instanceof DiferenciaDialect;
    }

    private static String skeleton(RuleDialect dialect, String text) {
        Pattern tokens =
                dialect.fileName().matches(".*\\.(rb|py|yml|sh)") ? WITH_HASHES : WITH_SLASHES;
        return tokens.matcher(text).replaceAll("_");
    }

    private static Rule rule(String name, String reason) {
        PathStep step = new PathStep(false, List.of(new Selector.Name(name)), false);
        return Rule.builder("r", PathPattern.of(List.of(step)))
                .reason(reason)
                .owner(reason)
                .endpoints(
                        List.of(
                                EndpointPattern.exactly(new Endpoint("x" + name)),
                                EndpointPattern.parse("*")))
                .build();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(
                        "ab.\"'`\\#{}$()[]<>/*-,:;&|!%@~ \t\n\r\u0000\u0085\u00a0\u2028\u2029\u202e\ufeff\u00f6\u65e5\ud83d\ude00u"
                                .toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12);
    }
}
