package vn.thongsuot.platformtest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static vn.thongsuot.platformtest.architecture.Places.ADAPTERS;
import static vn.thongsuot.platformtest.architecture.Places.FEATURES;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.context.annotation.Configuration;

/** What holds of the code of every service. A service is {@code vn.thongsuot.<service>}, a feature a package below it. */
public final class ServiceRules {

    public static final ArchRule FEATURES_KNOW_NO_FRAMEWORK = noClasses()
            .that(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "jakarta..")
            .as("Feature packages import no Spring, no Mongo, no Kafka and no Jackson")
            .because("the domain must be readable and testable without them");

    public static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS = noClasses()
            .that(FEATURES)
            .should()
            .dependOnClassesThat(ADAPTERS)
            .as("Features do not know their adapters")
            .because("adapters serve the feature, not the other way round");

    public static final ArchRule ADAPTERS_ARE_HIDDEN = classes()
            .that(ADAPTERS)
            .and(TOP_LEVEL_CLASSES)
            .should()
            .notBePublic()
            .as("Types in web, messaging and persistence are not public")
            .because("the compiler then keeps everybody else out");

    public static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().assignedFrom(Places.BY_ADAPTER)
            .should()
            .notDependOnEachOther()
            .as("Adapters do not know each other")
            .because("they meet in the feature");

    public static final ArchRule FEATURES_FORM_NO_CYCLES = slices().matching("vn.thongsuot.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .as("Features form no cycles")
            .because("two features that need each other are one");

    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .accessTargetWhere(Times.THE_SYSTEM_CLOCK_IS_READ)
            .as("Nothing reads the system's clock")
            .because("a test must be able to say what time it is");

    public static final ArchRule CLOCKS_ARE_MADE_IN_CONFIGURATIONS = noClasses()
            .that(not(Places.annotatedWith(Configuration.class)))
            .should()
            .accessTargetWhere(Times.A_SYSTEM_CLOCK_IS_MADE)
            .as("Clocks are made in configurations only")
            .because("everybody else is given one");

    public static final ArchRule FIELDS_ARE_NOT_INJECTED = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .as("Fields are not injected")
            .because("a constructor says what a class needs");

    public static final ArchRule NOTHING_SLEEPS = noClasses()
            .should()
            .accessTargetWhere(Times.SOMEBODY_SLEEPS)
            .as("Nothing sleeps")
            .because("one waits for a condition, not for a while");

    /** All of them. */
    public static final List<ArchRule> ALL = List.of(
            FEATURES_KNOW_NO_FRAMEWORK,
            FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS,
            ADAPTERS_ARE_HIDDEN,
            ADAPTERS_DO_NOT_KNOW_EACH_OTHER,
            FEATURES_FORM_NO_CYCLES,
            TIME_COMES_FROM_A_CLOCK,
            CLOCKS_ARE_MADE_IN_CONFIGURATIONS,
            FIELDS_ARE_NOT_INJECTED,
            NOTHING_SLEEPS);

    private ServiceRules() {}
}
