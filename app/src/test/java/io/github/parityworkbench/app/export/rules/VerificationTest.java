package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of verdicts finds those that do not tell what the tool does. */
class VerificationTest {

    @ParameterizedTest
    @ValueSource(strings = {"exact", "narrowed", Losses.INSIDE, Losses.EVERY_KIND})
    void aToolThatSilencesEverythingIsFound(String verdict) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Verification.verify(new Stated(verdict), silencing(true)))
                .withMessageContaining("there true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", Losses.INSIDE, "anything"})
    void aToolThatSilencesNothingIsFound(String verdict) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Verification.verify(new Stated(verdict), silencing(false)))
                .withMessageContaining("there false");
    }

    @Test
    void aToolThatTellsEqualDocumentsApartWithRulesIsFound() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () ->
                                Verification.verify(
                                        new Stated("anything"),
                                        answering((file, sample) -> file.isEmpty())))
                .withMessageContaining("calls equal documents equal");
    }

    /** It sees every difference as long as it has no rules. */
    private static Verification.Tool silencing(boolean all) {
        return answering(
                (file, sample) -> sample.differences().isEmpty() || all && !file.isEmpty());
    }

    private static Verification.Tool answering(BiPredicate<String, Sample> equal) {
        return (files, samples) ->
                files.stream()
                        .map(
                                file ->
                                        samples.stream()
                                                .map(sample -> equal.test(file, sample))
                                                .toList())
                        .toList();
    }

    /** Says the same of every rule: exact, narrowed, or widened by a reason. */
    private record Stated(String verdict) implements RuleDialect {
        @Override
        public String name() {
            return verdict;
        }

        @Override
        public String description() {
            return verdict;
        }

        @Override
        public String fileName() {
            return verdict;
        }

        @Override
        public RuleExport write(List<Rule> rules, ExportContext context) {
            return new RuleExport(
                    rules.isEmpty() ? "" : "rules",
                    rules.stream().map(rule -> stated(rule.id())).toList());
        }

        private RuleVerdict stated(String rule) {
            return switch (verdict) {
                case "exact" -> RuleVerdict.exact(rule);
                case "narrowed" -> RuleVerdict.narrowed(rule, verdict);
                default -> RuleVerdict.widened(rule, verdict);
            };
        }
    }
}
