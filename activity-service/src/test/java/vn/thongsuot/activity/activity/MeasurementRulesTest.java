package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Violation;

class MeasurementRulesTest {

    @Test
    void aValueWithItsQualifierHolds() {
        assertHolds(measured("articles", Qualifier.GE, "1500.5", null));
    }

    @Test
    void zeroIsAValue() {
        assertHolds(measured("articles", Qualifier.EQ, "0", null));
    }

    @Test
    @Tag("DN-21:part")
    void aFindingInWordsHoldsWithoutAValue() {
        assertHolds(measured("awareness", null, null, "Nhận thức được nâng lên"));
    }

    @Test
    @Tag("DN-20")
    void nothingMeasuredIsNotZero() {
        assertBreaks(measured("articles", null, null, null), "/measurements/0", "value-or-text");
    }

    @Test
    void aQualifierNeedsSomethingToQualify() {
        assertBreaks(
                measured("articles", Qualifier.GT, null, "nhiều"),
                "/measurements/0/qualifier",
                "qualifier-without-value");
    }

    @Test
    void aCountIsNeverNegative() {
        assertBreaks(measured("articles", Qualifier.EQ, "-1", null), "/measurements/0/value", "negative");
    }

    @Test
    void anIndicatorIsMeasuredOnce() {
        var articles = measured("articles", Qualifier.EQ, "3", null);
        var people = measured("people", Qualifier.EQ, "40", null);
        assertThat(MeasurementRules.broken(List.of(articles, people, articles)))
                .containsExactly(Violation.of("/measurements/2/indicator", "measured-twice"));
    }

    private static Measurement measured(
            String indicator, @Nullable Qualifier qualifier, @Nullable String value, @Nullable String text) {
        return Measurement.of(indicator, qualifier, value == null ? null : new BigDecimal(value), text);
    }

    private static void assertHolds(Measurement measurement) {
        assertThat(MeasurementRules.broken(List.of(measurement))).isEmpty();
    }

    private static void assertBreaks(Measurement measurement, String pointer, String rule) {
        assertThat(MeasurementRules.broken(List.of(measurement))).containsExactly(Violation.of(pointer, rule));
    }
}
