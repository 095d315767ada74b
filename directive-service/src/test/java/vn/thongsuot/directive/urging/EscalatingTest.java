package vn.thongsuot.directive.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.calendar.KeepingCalendars;
import vn.thongsuot.directive.reminding.DeadlineRules;
import vn.thongsuot.directive.reminding.DeadlineRulesDraft;
import vn.thongsuot.directive.reminding.KeepingDeadlineRules;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** The urgings of these tests want an answer by Friday 25/4/2025; Monday 28/4 is a day off. */
class EscalatingTest {

    private static final CalendarDay MONDAY_OFF =
            new CalendarDay(LocalDate.of(2025, 4, 28), CalendarDay.Kind.SWAPPED_OFF, "Nghỉ", "x");

    private final LateCity late = new LateCity();
    private final InMemoryAggregates<Escalation> escalations =
            InMemoryAggregates.of(Escalation.class, "superior", "directive");
    private final KeepingDeadlineRules rules =
            new KeepingDeadlineRules(InMemoryAggregates.of(DeadlineRules.class), late.service.access);
    private final CountingWorkingDays calendar = new CountingWorkingDays(new KeepingCalendars(
            InMemoryAggregates.of(YearCalendar.class),
            year -> Optional.of(new YearCalendar(year, year == 2025 ? List.of(MONDAY_OFF) : List.of())),
            late.service.access));
    private final String urging = done(late.urge(late.sent(), "")).id();

    @BeforeEach
    void allAreUrged() {
        late.making.make(TENANT, urging, "event");
    }

    @Test
    void theUnitAboveIsToldAfterSoManyWorkingDaysAndOnce() {
        afterDays(1);
        assertThat(escalate("2025-04-25")).isZero();
        assertThat(escalate("2025-04-28")).as("Monday is a day off").isZero();
        assertThat(escalate("2025-04-29")).isEqualTo(4);
        assertThat(escalate("2025-04-29")).as("by another instance").isZero();
        assertThat(escalate("2025-05-06")).as("a week later").isZero();
        var told = escalations
                .page(TENANT, new PageQuery(50, null), Map.of("superior", late.city))
                .items();
        assertThat(told).extracting(one -> one.state().unit()).containsExactlyInAnyOrderElementsOf(late.departments);
        assertThat(told).allSatisfy(one -> assertThat(one.state().from()).isEqualTo(late.city));
    }

    @Test
    void whoHasAnsweredIsNotToldOf() {
        afterDays(1);
        var answered = Urged.idOf(TENANT, urging, late.departments.get(0));
        done(new Replying(late.urged, late.service.access)
                .reply(late.service.command(CLERK), answered, new Reply.Draft("Xong", null)));
        assertThat(escalate("2025-05-05")).isEqualTo(3);
        assertThat(escalations.find(TENANT, Escalation.idOf(TENANT, answered))).isEmpty();
    }

    @Test
    void nobodyIsToldUntilTheTenantSaysSo() {
        assertThat(escalate("2025-05-05")).isZero();
        afterDays(null);
        assertThat(escalate("2025-05-05")).isZero();
    }

    @Test
    void whatWasDueLongBeforeIsNotDugUp() {
        afterDays(1);
        assertThat(escalate("2025-06-25")).isZero();
    }

    private void afterDays(@Nullable Integer days) {
        var command = late.service.command(ADMINISTRATOR);
        var seen = new Command(ADMINISTRATOR, command.at(), command.origin(), command.key(), 0L);
        done(rules.keep(seen, new DeadlineRulesDraft(null, null, days)));
    }

    private int escalate(String day) {
        var clock = Clock.fixed(LocalDate.parse(day).atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Escalating(late.urged, escalations, rules, calendar, late.service.organisation, clock)
                .escalate(TENANT);
    }
}
