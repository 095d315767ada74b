package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void aYearHasNeitherMonthNorDay() {
        var date = new PartialDate("2025");
        assertThat(date.year()).isEqualTo(2025);
        assertThat(date.month()).isEmpty();
        assertThat(date.day()).isEmpty();
    }

    @Test
    void aDayHasAllThree() {
        var date = new PartialDate("2025-09-23");
        assertThat(date.month()).contains(9);
        assertThat(date.day()).contains(23);
    }

    @Test
    void aMonthMayMeanAnyOfItsDays() {
        assertThat(new PartialDate("2025-09").mayBe(LocalDate.of(2025, 9, 30))).isTrue();
        assertThat(new PartialDate("2025-09").mayBe(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-31", "2025-13", "25", "hôm qua", "2025-9-1", "20255"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(text));
    }
}
