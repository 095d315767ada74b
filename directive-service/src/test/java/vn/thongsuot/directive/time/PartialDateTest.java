package vn.thongsuot.directive.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2025,2025-01-01", "2025-09,2025-09-01", "2025-09-23,2025-09-23"})
    void meansNothingBeforeItsEarliestDay(String value, LocalDate earliest) {
        assertThat(new PartialDate(value).earliest()).isEqualTo(earliest);
    }

    @Test
    void knowsWhetherTheDayIsGiven() {
        assertThat(new PartialDate("2025-09").toTheDay()).isFalse();
        assertThat(PartialDate.of(LocalDate.of(2025, 9, 23)).toTheDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-31",
                "2025-02-29",
                "2025-13",
                "2025-00",
                "25",
                "2025-9",
                "31/12/2025",
                "",
                "2025-09-23T00"
            })
    void refusesWhatIsNoDateInTheCalendar(String value) {
        assertThatThrownBy(() -> new PartialDate(value)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aLeapDayExists() {
        assertThat(new PartialDate("2024-02-29").earliest()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aDayThatComesBackEveryYearMayBeALeapDayButNotTheThirtyFirstOfFebruary() {
        assertThat(new RecurringDay("04-21").value()).isEqualTo("04-21");
        assertThat(new RecurringDay("02-29").value()).isEqualTo("02-29");
        assertThatThrownBy(() -> new RecurringDay("02-31")).isInstanceOf(RuntimeException.class);
    }
}
