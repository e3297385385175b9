package io.github.parityworkbench.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/**
 * The rules that hold over all modules, for classes below one root package: the project's, or a
 * fixture that breaks them.
 */
record Architecture(String root) {

    ArchRule noCycles() {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    ArchRule theModelKnowsNoOtherModule() {
        return noneIn("diff..")
                .should()
                .dependOnClassesThat(in("importers..", "localdb..", "app.."))
                .allowEmptyShould(true);
    }

    ArchRule importersAndDatabaseKnowTheModelOnly() {
        return noneIn("importers..")
                .should()
                .dependOnClassesThat(in("localdb..", "app.."))
                .allowEmptyShould(true);
    }

    ArchRule theDatabaseKnowsTheModelOnly() {
        return noneIn("localdb..")
                .should()
                .dependOnClassesThat(in("importers..", "app.."))
                .allowEmptyShould(true);
    }

    ArchRule workflowsKnowNeitherDoor() {
        return noneIn("app.workflow..", "app.export..")
                .should()
                .dependOnClassesThat(in("app.cli..", "app.desktop.."))
                .orShould()
                .dependOnClassesThat(resideInAPackage("picocli.."))
                .allowEmptyShould(true);
    }

    ArchRule theDoorsDoNotKnowEachOther() {
        return classes()
                .that(are(in("app.cli..")))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(in("app.desktop..")))
                .allowEmptyShould(true);
    }

    ArchRule theDesktopDoesNotKnowTheCommandLine() {
        return noneIn("app.desktop..")
                .should()
                .dependOnClassesThat(in("app.cli.."))
                .allowEmptyShould(true);
    }

    ArchRule javaFxOnlyWhereItIsShown() {
        return classes()
                .that(are(in("..")))
                .and(are(DescribedPredicate.not(in("diff.view..", "app.desktop.."))))
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(resideInAnyPackage("javafx..", "com.sun.javafx..")))
                .allowEmptyShould(true);
    }

    ArchRule sqlOnlyInTheDatabase() {
        return classes()
                .that(are(in("..")))
                .and(are(DescribedPredicate.not(in("localdb.."))))
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(
                                resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")))
                .allowEmptyShould(true);
    }

    ArchRule standardOutputOnlyOnTheCommandLine() {
        return classes()
                .that(are(in("..")))
                .and(are(DescribedPredicate.not(in("app.cli.."))))
                .should(new NoStandardStreams())
                .allowEmptyShould(true);
    }

    /** All of them. */
    List<ArchRule> all() {
        return List.of(
                noCycles(),
                theModelKnowsNoOtherModule(),
                importersAndDatabaseKnowTheModelOnly(),
                theDatabaseKnowsTheModelOnly(),
                workflowsKnowNeitherDoor(),
                theDoorsDoNotKnowEachOther(),
                theDesktopDoesNotKnowTheCommandLine(),
                javaFxOnlyWhereItIsShown(),
                sqlOnlyInTheDatabase(),
                standardOutputOnlyOnTheCommandLine());
    }

    private GivenClassesConjunction noneIn(String... packages) {
        return noClasses().that(are(in(packages)));
    }

    private DescribedPredicate<JavaClass> in(String... packages) {
        String[] full = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            full[i] = root + (packages[i].equals("..") ? ".." : "." + packages[i]);
        }
        return resideInAnyPackage(full);
    }
}
