package vn.thongsuot.platformtest.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of {@link ServiceRules} as tests of one service: a test class in the service's base package extends this, and
 * that is all.
 */
public abstract class ArchitectureKit {

    /** All rules; a service with good reason for an exception, or with rules of its own, says so here. */
    protected List<ArchRule> rules() {
        return ServiceRules.ALL;
    }

    @TestFactory
    Stream<DynamicTest> architecture() {
        var classes = classesOfTheService();
        return rules().stream()
                .map(rule -> rule.allowEmptyShould(true))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    private JavaClasses classesOfTheService() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(getClass().getPackageName());
        if (classes.isEmpty()) {
            throw new AssertionError("no classes found in " + getClass().getPackageName());
        }
        return classes;
    }
}
