package vn.thongsuot.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.calendar.ReminderDays.Told;

class ReminderDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);

    private static ReminderDays on(LocalDate today) {
        return new ReminderDays(List.of(0, 1, 3), List.of(1), new WorkingDays(List.of()), today);
    }

    @Test
    void rulesThatMeetOnTheDayBeforeALastDayOffTellOnce() {
        assertThat(on(SUNDAY).of(SUNDAY, null)).containsExactly(new Told(1, FRIDAY));
    }

    @Test
    void eachRuleTellsOnItsDay() {
        assertThat(on(FRIDAY).of(FRIDAY, null))
                .containsExactly(
                        new Told(3, FRIDAY.minusDays(3)), new Told(1, FRIDAY.minusDays(1)), new Told(0, FRIDAY));
        assertThat(on(FRIDAY).of(FRIDAY, FRIDAY)).containsExactly(new Told(0, FRIDAY));
        assertThat(on(FRIDAY).of(FRIDAY.minusDays(1), null)).containsExactly(new Told(-1, FRIDAY));
    }
}
