package vn.thongsuot.platform.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "23/9/2025, 2025-09-23",
        "05-02-2026, 2026-02-05",
        "9/2025, 2025-09",
        "2025, 2025",
        "2025-09-23, 2025-09-23"
    })
    void datesAreReadAsPeopleHereWriteThem(String written, String iso) {
        assertThat(WrittenDate.read(written)).contains(iso);
        assertThat(WrittenDate.read(WrittenDate.write(iso))).contains(iso);
        assertThat(WrittenDate.isAmbiguous(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2025", "9/23/2025", "13/2025", "23/9", "0000", "mai"})
    void whatIsNotInTheCalendarIsNone(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/25", "3-4-25"})
    void twoDigitsOfAYearAreAmbiguous(String written) {
        assertThat(WrittenDate.isAmbiguous(written)).isTrue();
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}
