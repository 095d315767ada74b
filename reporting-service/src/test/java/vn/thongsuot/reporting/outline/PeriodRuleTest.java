package vn.thongsuot.reporting.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.reporting.facts.Days;

class PeriodRuleTest {

    /** The table of Nghị định 09/2019/NĐ-CP, and periods by the calendar. */
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-04, 2025-03-15, 2025-04-14, tháng 4 năm 2025",
        "MONTH, 2025-01, 2024-12-15, 2025-01-14, tháng 1 năm 2025",
        "QUARTER, 2025-Q1, 2024-12-15, 2025-03-14, quý I năm 2025",
        "QUARTER, 2025-Q4, 2025-09-15, 2025-12-14, quý IV năm 2025",
        "FIRST_HALF, 2025, 2024-12-15, 2025-06-14, 6 tháng đầu năm 2025",
        "SECOND_HALF, 2025, 2025-06-15, 2025-12-14, 6 tháng cuối năm 2025",
        "NINE_MONTHS, 2025, 2024-12-15, 2025-09-14, 9 tháng năm 2025",
        "YEAR, 2025, 2024-12-15, 2025-12-14, năm 2025",
        "CALENDAR_MONTH, 2024-02, 2024-02-01, 2024-02-29, tháng 2 năm 2024",
        "CALENDAR_QUARTER, 2025-Q2, 2025-04-01, 2025-06-30, quý II năm 2025",
        "CALENDAR_YEAR, 2025, 2025-01-01, 2025-12-31, năm 2025"
    })
    void aNamedPeriodHasExactDays(PeriodRule rule, String of, LocalDate from, LocalDate to, String words) {
        var period = new NominalPeriod(rule, of);

        assertThat(BuiltInOutlines.DEFAULT.days(period)).isEqualTo(new Days(from, to));
        assertThat(period.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2025-13", "MONTH, 2025", "QUARTER, 2025-Q5", "QUARTER, 2025-04", "YEAR, 2025-04", "YEAR, 25"})
    void aNameOfAnotherKindIsNone(PeriodRule rule, String of) {
        assertThat(rule.names(of)).isFalse();
        assertThatThrownBy(() -> BuiltInOutlines.DEFAULT.days(new NominalPeriod(rule, of)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutlineCutsItsPeriodsInItsOwnWay() {
        var cutOff = new CutOff(PeriodRule.MONTH, new CutOff.Day(0, 1), new CutOff.Day(0, 31));
        var outline = new Outline("Thống kê", List.of(), List.of(), List.of(cutOff));

        assertThat(outline.days(new NominalPeriod(PeriodRule.MONTH, "2025-02")))
                .isEqualTo(new Days(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        assertThat(outline.days(new NominalPeriod(PeriodRule.YEAR, "2025")).from())
                .isEqualTo(LocalDate.of(2024, 12, 15));
    }
}
