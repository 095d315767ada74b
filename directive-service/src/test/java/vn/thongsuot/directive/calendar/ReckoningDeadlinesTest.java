package vn.thongsuot.directive.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.calendar.Terms.Form;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class ReckoningDeadlinesTest {

    private final InMemoryService service = new InMemoryService();
    private final KeepingCalendars keeping = new KeepingCalendars(
            InMemoryAggregates.of(YearCalendar.class), ReckoningDeadlinesTest::delivered, service.access);
    private final ReckoningDeadlines reckoning = new ReckoningDeadlines(keeping);

    static Optional<YearCalendar> delivered(int year) {
        return Optional.ofNullable(ReckoningDeadlinesTest.class.getResourceAsStream("/calendars/" + year + ".json"))
                .map(in -> {
                    try (in) {
                        var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        return InMemoryService.draft(YearCalendar.class, json);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** 30/4 and 1/5/2025 were holidays, 2/5 was swapped with Saturday 26/4, then a weekend; 30/8 to 2/9 were free. */
    @ParameterizedTest
    @CsvSource({
        "UNTIL,  2025-04-29,    , false, FORWARD, 2025-04-29",
        "UNTIL,  2025-04-30,    , false, FORWARD, 2025-05-05",
        "UNTIL,  2025-05-04,    , false, BACK,    2025-04-29",
        "UNTIL,  2025-05-04,    , false, NONE,    2025-05-04",
        "UNTIL,  2025-04-26,    , false, FORWARD, 2025-04-26",
        "UNTIL,  2025-04-27,    , false, BACK,    2025-04-26",
        "BEFORE, 2025-04-30,    , false, FORWARD, 2025-04-29",
        "BEFORE, 2025-05-05,    , false, FORWARD, 2025-05-05",
        "BEFORE, 2025-05-05,    , false, BACK,    2025-04-29",
        "WITHIN, 2025-04-22,  10, false, FORWARD, 2025-05-05",
        "WITHIN, 2025-04-22,   7, false, FORWARD, 2025-04-29",
        "WITHIN, 2025-04-25,   3, true,  FORWARD, 2025-04-29",
        "WITHIN, 2025-04-29,   1, true,  FORWARD, 2025-05-05",
        "WITHIN, 2025-08-29,   2, true,  FORWARD, 2025-09-04",
        "WITHIN, 2025-12-31,   1, true,  FORWARD, 2026-01-05",
        "WITHIN, 2026-02-13,   1, true,  FORWARD, 2026-02-23",
        "UNTIL,  2026-08-22,    , false, FORWARD, 2026-08-22",
        "UNTIL,  2026-08-31,    , false, FORWARD, 2026-09-03"
    })
    void theLastDayFollowsFromTheWords(
            Form form, LocalDate date, @Nullable Integer days, boolean working, Roll roll, LocalDate last) {
        assertThat(reckoning
                        .reckon(TENANT, new Terms(form, date, days, working, roll))
                        .date())
                .isEqualTo(last);
    }

    @Test
    void itSaysWhyTheDayIsAnother() {
        var found =
                reckoning.reckon(TENANT, new Terms(Form.UNTIL, LocalDate.of(2025, 4, 30), null, false, Roll.FORWARD));
        assertThat(found.read()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(found.named())
                .extracting(CalendarDay::kind)
                .containsExactly(CalendarDay.Kind.HOLIDAY, CalendarDay.Kind.HOLIDAY, CalendarDay.Kind.SWAPPED_OFF);
        assertThat(found.named()).extracting(CalendarDay::source).allMatch(source -> !source.isBlank());
        assertThat(found.yearsUnknown()).isEmpty();
    }

    @Test
    void aYearOfWhichNothingIsKnownIsNamedAndNeverGuessed() {
        var found =
                reckoning.reckon(TENANT, new Terms(Form.UNTIL, LocalDate.of(2031, 1, 1), null, false, Roll.FORWARD));
        assertThat(found.date()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(found.yearsUnknown()).containsExactly(2031);
    }

    @Test
    void theTenantsOwnYearGoesBeforeTheDelivered() {
        var day = new CalendarDay(LocalDate.of(2025, 4, 29), CalendarDay.Kind.HOLIDAY, "Nghỉ riêng", "QĐ 1");
        var at = service.command(ADMINISTRATOR);
        done(keeping.keep(
                new Command(at.by(), at.at(), at.origin(), null, 0L), 2025, new YearCalendarDraft(List.of(day))));
        var found =
                reckoning.reckon(TENANT, new Terms(Form.UNTIL, LocalDate.of(2025, 4, 29), null, false, Roll.FORWARD));
        assertThat(found.date()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(found.named()).containsExactly(day);
    }

    @Test
    void termsThatDoNotFitTogetherAreRefused() {
        var day = LocalDate.of(2025, 4, 29);
        for (var wrong : List.of(
                new Terms(Form.WITHIN, day, null, false, Roll.NONE),
                new Terms(Form.WITHIN, day, 0, false, Roll.NONE),
                new Terms(Form.WITHIN, day, 367, false, Roll.NONE),
                new Terms(Form.UNTIL, day, 3, false, Roll.NONE),
                new Terms(Form.UNTIL, day, null, true, Roll.NONE),
                new Terms(Form.UNTIL, LocalDate.of(1999, 12, 31), null, false, Roll.NONE))) {
            assertThatThrownBy(() -> reckoning.reckon(TENANT, wrong)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void everyDeliveredDayHasItsSourceAndEverySwappedDayIsWorkedForOnAnother() {
        for (int year : List.of(2025, 2026)) {
            var days = delivered(year).orElseThrow().days();
            assertThat(new YearCalendarDraft(days).refusal(year)).isEmpty();
            assertThat(days)
                    .filteredOn(CalendarDay::isWorked)
                    .hasSameSizeAs(days.stream()
                            .filter(day -> day.kind() == CalendarDay.Kind.SWAPPED_OFF)
                            .toList());
        }
        assertThat(delivered(2025).orElseThrow().days())
                .filteredOn(day -> day.kind() == CalendarDay.Kind.HOLIDAY)
                .hasSize(11);
        assertThat(delivered(2026).orElseThrow().days())
                .filteredOn(day -> day.kind() == CalendarDay.Kind.HOLIDAY)
                .hasSize(12);
    }
}
