package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.activity.activity.PartialPeriod.Precision;

class PartialPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 3);

    @Test
    @Tag("DN-14")
    void aDayIsThatDay() {
        var day = LocalDate.of(2025, 4, 11);
        assertThat(PartialPeriod.parse("2025-04-11")).isEqualTo(new PartialPeriod(day, day, Precision.DAY));
    }

    @Test
    @Tag("DN-14")
    void aMonthHasAllItsDays() {
        var month = PartialPeriod.parse("2024-02");
        assertThat(month.from()).isEqualTo("2024-02-01");
        assertThat(month.to()).isEqualTo("2024-02-29");
        assertThat(month.precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    @Tag("DN-14")
    void aYearHasAllItsDays() {
        var year = PartialPeriod.parse("2025");
        assertThat(year.from()).isEqualTo("2025-01-01");
        assertThat(year.to()).isEqualTo("2025-12-31");
        assertThat(year.precision()).isEqualTo(Precision.YEAR);
    }

    @Test
    @Tag("TA-11")
    void anIntervalHasItsFirstAndLastDay() {
        assertThat(PartialPeriod.between(FIRST, LAST)).isEqualTo(new PartialPeriod(FIRST, LAST, Precision.INTERVAL));
    }

    @Test
    void anIntervalOfOneDayIsThatDay() {
        assertThat(PartialPeriod.between(FIRST, FIRST)).isEqualTo(PartialPeriod.parse("2025-10-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-31", "2025-02-29", "2025-13", "2025-00-10"})
    void daysThatNoCalendarHasAreRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialPeriod.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11/4/2025", "2025-4-11", "20250411", "2025-04-11T00:00", "+12025", "tháng 4"})
    void otherWritingsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialPeriod.parse(text));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialPeriod.between(LAST, FIRST));
    }

    @Test
    void aDeedWithItsOwnDaysBeganOnTheFirstAndEndedOnTheLast() {
        var expo = PartialPeriod.between(FIRST, LAST);
        assertThat(expo.latestStart()).isEqualTo(FIRST);
        assertThat(expo.earliestEnd()).isEqualTo(LAST);
    }

    @Test
    void aDeedSomeTimeInAMonthMayBeAnyDayOfIt() {
        var month = PartialPeriod.parse("2025-04");
        assertThat(month.latestStart()).isEqualTo("2025-04-30");
        assertThat(month.earliestEnd()).isEqualTo("2025-04-01");
    }

    @Test
    @Tag("TA-12")
    void onlyWhatIsCertainlyOutsideIsOutside() {
        var from = LocalDate.of(2025, 9, 22);
        var to = LocalDate.of(2025, 10, 5);
        assertThat(PartialPeriod.between(FIRST, LAST).isCertainlyOutside(from, to))
                .isFalse();
        assertThat(PartialPeriod.parse("2025-09-22").isCertainlyOutside(from, to))
                .isFalse();
        assertThat(PartialPeriod.parse("2025-09").isCertainlyOutside(from, to)).isFalse();
        assertThat(PartialPeriod.parse("2025").isCertainlyOutside(from, to)).isFalse();
        assertThat(PartialPeriod.parse("2025-09-21").isCertainlyOutside(from, to))
                .isTrue();
        assertThat(PartialPeriod.parse("2025-11").isCertainlyOutside(from, to)).isTrue();
        assertThat(PartialPeriod.between(FIRST, LocalDate.of(2025, 10, 6)).isCertainlyOutside(from, to))
                .isTrue();
    }
}
