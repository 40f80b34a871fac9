package org.yishiting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The community edition of the engine has ended: a fork with the same API must be a change of one place. */
@AnalyzeClasses(packages = "org.yishiting", importOptions = DoNotIncludeTests.class)
class EngineFenceTest {

    @ArchTest
    static final ArchRule theEngineIsFenced = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.yishiting..process..",
                    "org.yishiting.engine..",
                    "org.yishiting.form..",
                    "org.yishiting.refusal..",
                    "org.yishiting.signin..",
                    "org.yishiting.step..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");
}
