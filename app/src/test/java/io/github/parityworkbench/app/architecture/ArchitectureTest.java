package io.github.parityworkbench.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "io.github.parityworkbench";
    private static final String FIXTURE = ROOT + ".app.architecture.fixture";
    private static JavaClasses project;
    private static JavaClasses fixture;

    @BeforeAll
    static void readClasses() {
        project =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(place -> !place.contains("test-classes"))
                        .importPackages(ROOT);
        fixture = new ClassFileImporter().importPackages(FIXTURE);
    }

    static List<ArchRule> rules() {
        return new Architecture(ROOT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProjectKeeps(ArchRule rule) {
        rule.check(project);
    }

    @Test
    void theClassesOfAllModulesAreLookedAt() {
        for (String name :
                List.of("diff", "diff.json", "diff.view", "importers", "localdb", "app")) {
            assertThat(project.stream())
                    .as(name)
                    .anyMatch(type -> type.getPackageName().equals(ROOT + "." + name));
        }
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(Architecture::noCycles, "Cycle detected"),
                breach(Architecture::theModelKnowsNoOtherModule, "ModelThatKnowsTheDatabase"),
                breach(
                        Architecture::importersAndDatabaseKnowTheModelOnly,
                        "ImporterThatKnowsTheDatabase"),
                breach(Architecture::theDatabaseKnowsTheModelOnly, "StoreThatKnowsAnImporter"),
                breach(Architecture::workflowsKnowNeitherDoor, "WorkflowThatKnowsTheCommandLine"),
                breach(Architecture::theDoorsDoNotKnowEachOther, "CommandThatKnowsTheDesktop"),
                breach(
                        Architecture::theDesktopDoesNotKnowTheCommandLine,
                        "WindowThatKnowsTheCommandLine"),
                breach(Architecture::javaFxOnlyWhereItIsShown, "WorkflowWithAButton"),
                breach(Architecture::sqlOnlyInTheDatabase, "WorkflowWithAConnection"),
                breach(Architecture::standardOutputOnlyOnTheCommandLine, "WorkflowThatPrints"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void everyRuleBites(Function<Architecture, ArchRule> rule, String culprit) {
        List<String> breaches =
                rule.apply(new Architecture(FIXTURE))
                        .evaluate(fixture)
                        .getFailureReport()
                        .getDetails();

        assertThat(breaches).anyMatch(breach -> breach.contains(culprit));
    }

    @Test
    void noRuleIsLeftWithoutABreach() {
        assertThat(breaches()).hasSameSizeAs(rules());
    }

    private static Arguments breach(Function<Architecture, ArchRule> rule, String culprit) {
        return Arguments.of(rule, culprit);
    }
}
