package vn.thongsuot.directive.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A year as a tenant wants it.
 *
 * @param days must be there; may be empty
 */
public record YearCalendarDraft(@Nullable List<CalendarDay> days) {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;
    private static final int DAYS = 100;
    private static final int NAME = 200;
    private static final int SOURCE = 500;

    Optional<Refusal> refusal(int year) {
        var rules = new Rules()
                .check(year >= FIRST && year <= LAST, "year", "calendar-year")
                .required("/days", days)
                .atMost("/days", given(), DAYS);
        var texts = new FreeTexts();
        for (int i = 0; i < given().size(); i++) {
            var day = given().get(i);
            var at = "/days/" + i;
            rules.check(day.date().getYear() == year, at + "/date", "not-in-year")
                    .check(!day.isWorked() || WorkingDays.isWeekend(day.date()), at + "/kind", "make-up-on-weekend")
                    .text(at + "/name", day.name(), NAME)
                    .text(at + "/source", day.source(), SOURCE);
            texts.add(at + "/name", day.name()).add(at + "/source", day.source());
        }
        return rules.distinct("/days", given().stream().map(CalendarDay::date).toList())
                .refusal()
                .or(texts::refusesSecrets);
    }

    YearCalendar of(int year) {
        return new YearCalendar(
                year,
                given().stream().sorted(Comparator.comparing(CalendarDay::date)).toList());
    }

    private List<CalendarDay> given() {
        return days == null ? List.of() : days;
    }
}
