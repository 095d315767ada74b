package vn.thongsuot.reporting.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names mean the days of NĐ 09/2019, Điều 12, and the periods beside them. */
class PeriodNamesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-02-15, 2026-03-14, 2026-02, 2025-03",
        "2026-01, 2025-12-15, 2026-01-14, 2025-12, 2025-01",
        "2026-Q1, 2025-12-15, 2026-03-14, 2025-Q4, 2025-Q1",
        "2026-H1, 2025-12-15, 2026-06-14, 2025-H2, 2025-H1",
        "2026-H2, 2026-06-15, 2026-12-14, 2026-H1, 2025-H2",
        "2026-9M, 2025-12-15, 2026-09-14, 2025-9M, 2025-9M",
        "2026, 2025-12-15, 2026-12-14, 2025, 2025",
        "calendar-2026-02, 2026-02-01, 2026-02-28, calendar-2026-01, calendar-2025-02",
        "calendar-2026-Q1, 2026-01-01, 2026-03-31, calendar-2025-Q4, calendar-2025-Q1",
        "calendar-2026, 2026-01-01, 2026-12-31, calendar-2025, calendar-2025"
    })
    void aNameMeansTheDaysOfTheDecree(String name, String from, String to, String before, String lastYear) {
        var period = PeriodNames.read(name).orElseThrow();
        var days = BuiltInOutlines.DEFAULT.days(period);

        assertThat(days.from()).hasToString(from);
        assertThat(days.to()).hasToString(to);
        assertThat(PeriodNames.of(period)).isEqualTo(name);
        assertThat(PeriodNames.of(period.before())).isEqualTo(before);
        assertThat(PeriodNames.of(period.aYearBefore())).isEqualTo(lastYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-13", "2026-Q5", "2026-H3", "26", "2026-9", "calendar-2026-H1", "q1-2026", "2026-Q1 "})
    void nothingElseIsAName(String name) {
        assertThat(PeriodNames.read(name)).isEmpty();
        assertThatThrownBy(() -> PeriodName.valueOf(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
