package vn.thongsuot.activity.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

class WhenTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-11", "2025-04", "2025"})
    @Tag("DN-14")
    void readsADateAsFarAsItIsKnown(String text) {
        assertThat(When.of(text).period("/when")).isEqualTo(PartialPeriod.parse(text));
    }

    @Test
    @Tag("TA-11")
    void readsTwoDaysWithASlashBetween() {
        assertThat(When.of("2025-10-01/2025-10-03").period("/when"))
                .isEqualTo(PartialPeriod.between(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3)));
    }

    @Test
    void readsTwoYearsWithASlashBetween() {
        assertThat(When.of("2020/2025").period("/when"))
                .isEqualTo(PartialPeriod.between(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-31",
                "2025-02-01/2025-02-31",
                "2025-10/2025-11",
                "2024/2025-10-01",
                "2025-10-01/",
                "/",
                "",
                "01/10/2025"
            })
    void cannotReadWhatIsNoDate(String text) {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> When.of(text));
    }

    @Test
    void refusesAnEndBeforeTheBeginningAtItsField() {
        var reversed = When.of("2025-10-03/2025-10-01");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reversed.period("/when"))
                .extracting(RefusedException::refusal)
                .isEqualTo(Refusal.invalid("/when", "to-before-from"));
    }
}
