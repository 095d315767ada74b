package vn.thongsuot.platformtest.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.platformtest.architecture.ServiceRules.*;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what is wrong in a service made for that, and nothing else. */
class ServiceRulesTest {

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("vn.thongsuot.wrong");

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(FEATURES_KNOW_NO_FRAMEWORK, "SpringInTheDomain"),
                Arguments.of(FEATURES_KNOW_NO_FRAMEWORK, "MongoInTheDomain"),
                Arguments.of(FEATURES_KNOW_NO_FRAMEWORK, "KafkaInTheDomain"),
                Arguments.of(FEATURES_KNOW_NO_FRAMEWORK, "JacksonInTheDomain"),
                Arguments.of(FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS, "KnowsItsAdapter"),
                Arguments.of(ADAPTERS_ARE_HIDDEN, "PublicController"),
                Arguments.of(ADAPTERS_DO_NOT_KNOW_EACH_OTHER, "KnownToTheWeb"),
                Arguments.of(FEATURES_FORM_NO_CYCLES, "NeedsTheWheel"),
                Arguments.of(TIME_COMES_FROM_A_CLOCK, "ReadsTheClock.byCall"),
                Arguments.of(TIME_COMES_FROM_A_CLOCK, "ReadsTheClock.byReference"),
                Arguments.of(TIME_COMES_FROM_A_CLOCK, "ReadsTheClock.inMillis"),
                Arguments.of(CLOCKS_ARE_MADE_IN_CONFIGURATIONS, "MakesAClock"),
                Arguments.of(FIELDS_ARE_NOT_INJECTED, "InjectedField"),
                Arguments.of(NOTHING_SLEEPS, "Sleeps"));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyRuleFindsWhatIsWrong(ArchRule rule, String culprit) {
        assertThat(report(rule)).contains(culprit);
    }

    @Test
    void everyRuleIsShownToFindSomething() {
        assertThat(findings().map(finding -> finding.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(ServiceRules.ALL);
    }

    @Test
    void whatIsRightIsNotReported() {
        assertThat(report(ADAPTERS_ARE_HIDDEN)).doesNotContain("HiddenListener");
        assertThat(report(TIME_COMES_FROM_A_CLOCK)).doesNotContain("asOneShould");
        assertThat(report(CLOCKS_ARE_MADE_IN_CONFIGURATIONS)).doesNotContain("ConfiguresAClock");
        assertThat(report(FEATURES_KNOW_NO_FRAMEWORK)).doesNotContain("PublicController");
    }

    private static String report(ArchRule rule) {
        return rule.evaluate(WRONG).getFailureReport().toString();
    }
}
