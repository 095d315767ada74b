package vn.thongsuot.directive.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.City;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.calendar.KeepingCalendars;
import vn.thongsuot.directive.task.Extending;
import vn.thongsuot.directive.task.Extension;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TellingProgress;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** Tasks of these tests are given on Tuesday 22/4/2025; 30/4, 1/5 and 2/5 are days off, Saturday 26/4 is worked on. */
class RemindingTest {

    private static final List<CalendarDay> NAMED = List.of(
            day("2025-04-26", CalendarDay.Kind.MAKE_UP_WORK),
            day("2025-04-30", CalendarDay.Kind.HOLIDAY),
            day("2025-05-01", CalendarDay.Kind.HOLIDAY),
            day("2025-05-02", CalendarDay.Kind.SWAPPED_OFF));

    private final City city = new City();
    private final InMemoryAggregates<Reminder> reminders = InMemoryAggregates.of(Reminder.class, "units", "on", "task");
    private final KeepingDeadlineRules rules =
            new KeepingDeadlineRules(InMemoryAggregates.of(DeadlineRules.class), city.service.access);
    private final CountingWorkingDays calendar = new CountingWorkingDays(new KeepingCalendars(
            InMemoryAggregates.of(YearCalendar.class),
            year -> Optional.of(new YearCalendar(year, year == 2025 ? NAMED : List.of())),
            city.service.access));
    private final String plan = city.plan("").id();

    /** The last day is Monday 5/5: the working days before it are the 29th, the 28th and, being worked on, Saturday the 26th. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-25, 0, ",
        "2025-04-27, 0, ",
        "2025-04-28, 0, ",
        "2025-04-29, 1, 1",
        "2025-05-05, 0, ",
        "2025-05-06, 1, -1",
        "2025-05-07, 1, -1",
        "2025-05-12, 0, "
    })
    void remindersCountWorkingDaysOnly(String today, int made, @Nullable Integer days) {
        keep("{\"before\": [1], \"after\": [1]}", 0);
        task("2025-05-05");
        assertThat(remind(today)).isEqualTo(made);
        assertThat(told()).allSatisfy(one -> assertThat(one.days()).isEqualTo(days));
    }

    @Test
    void whatIsDeliveredRemindsThreeAndOneDaysBeforeAndOneAfterEachOnce() {
        var task = task("2025-05-05");
        assertThat(remind("2025-04-26")).as("three working days before").isEqualTo(1);
        assertThat(remind("2025-04-26")).as("by another instance").isZero();
        assertThat(remind("2025-04-28")).isZero();
        assertThat(remind("2025-04-29")).isEqualTo(1);
        assertThat(remind("2025-05-06")).isEqualTo(1);
        assertThat(told()).extracting(Reminder::days).containsExactlyInAnyOrder(3, 1, -1);
        assertThat(told()).allSatisfy(one -> {
            assertThat(one.task()).isEqualTo(task.id());
            assertThat(one.units()).containsExactly(city.science);
        });
    }

    @Test
    void aDayOnWhichNothingRanIsMadeUpForButNotLongAgo() {
        keep("{\"before\": [1]}", 0);
        task("2025-05-05");
        assertThat(remind("2025-05-02")).isEqualTo(1);
        assertThat(told()).extracting(Reminder::on).containsExactly(LocalDate.of(2025, 4, 29));
        task("2025-05-05");
        assertThat(remind("2025-05-03")).as("the 29th is four days ago").isZero();
    }

    @Test
    void aTaskThatIsDoneOrWasGivenLaterIsNotRemindedOf() {
        var done = task("2025-05-05");
        var telling = new TellingProgress(city.service.tasks, city.service.access);
        done(telling.tell(
                city.service.command(CLERK),
                done.id(),
                draft(
                        TellingProgress.Told.class,
                        "{\"unit\": \"%s\", \"execution\": \"DONE\"}".formatted(city.science))));
        assertThat(remind("2025-04-29")).as("whose unit has done its part").isZero();
        task("2025-04-23");
        assertThat(remind("2025-04-22"))
                .as("the day before is the day it was given")
                .isEqualTo(1);
        assertThat(told())
                .extracting(Reminder::days)
                .as("not the three days before it was given")
                .containsExactly(1);
    }

    @Test
    void theDayGrantedCountsAndNotTheFirst() {
        var task = task("2025-05-05");
        var officer = new Caller(TENANT, "chuyenvien");
        city.service.post(officer, city.science, Right.RECORD);
        var extending = new Extending(city.service.tasks, city.service.access);
        done(extending.ask(
                city.service.command(officer),
                task.id(),
                new Extension.Draft(city.science, LocalDate.of(2025, 5, 20), "Chờ")));
        done(extending.decide(
                city.service.command(CLERK), task.id(), draft(Extension.Verdict.class, "{\"granted\": true}")));
        assertThat(remind("2025-04-29")).isZero();
        assertThat(remind("2025-05-19")).isEqualTo(1);
    }

    @Test
    void rulesAreKeptByTheAdministratorOnly() {
        assertThat(rules.of(TENANT).version()).isZero();
        assertThat(refusal(keepAs(CLERK, "{}", 0)).code()).isEqualTo("right-missing");
        assertThat(violations(
                        keepAs(ADMINISTRATOR, "{\"before\": [1, 1, 31], \"after\": [0], \"escalateAfter\": 11}", 0)))
                .containsExactly(
                        "/before/1 duplicate",
                        "/before/2 days-between",
                        "/after/0 days-between",
                        "/escalateAfter days-between");
        keep("{\"before\": [5]}", 0);
        assertThat(rules.of(TENANT).state()).isEqualTo(new DeadlineRules(List.of(5), List.of(), null));
        assertThat(refusal(keepAs(ADMINISTRATOR, "{}", 0)).code()).isEqualTo("stale");
        keep("{}", 1);
        task("2025-04-25");
        assertThat(remind("2025-04-24")).as("nothing wanted").isZero();
    }

    private void keep(String json, long seen) {
        done(keepAs(ADMINISTRATOR, json, seen));
    }

    private Outcome<Versioned<DeadlineRules>> keepAs(Caller caller, String json, long seen) {
        var command = city.service.command(caller);
        return rules.keep(
                new Command(caller, command.at(), command.origin(), command.key(), seen),
                draft(DeadlineRulesDraft.class, json));
    }

    private Versioned<Task> task(String last) {
        return city.task(plan, """
            "title": "Việc", "roles": [{"role": "LEAD", "unit": "%s"}, {"role": "FOR_INFORMATION", "unit": "%s"}],
            "deadline": {"asWritten": "sớm", "date": "%s"}\
            """.formatted(city.science, city.health, last));
    }

    private int remind(String day) {
        var clock = Clock.fixed(LocalDate.parse(day).atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Reminding(city.service.tasks, reminders, rules, calendar, clock).remind(TENANT);
    }

    private List<Reminder> told() {
        return reminders.page(TENANT, new PageQuery(50, null), Map.of()).items().stream()
                .map(Versioned::state)
                .toList();
    }

    private static CalendarDay day(String date, CalendarDay.Kind kind) {
        return new CalendarDay(LocalDate.parse(date), kind, "Ngày", "x");
    }
}
