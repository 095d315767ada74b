package vn.thongsuot.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.organisation.calendar.shipped.CalendarFiles;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.definition.DutyStanding.State;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.outline.PeriodRule;

/** The period of April 2026 is cut off on 14/04, opened on 07/04, due on 16/04 for communes and on 28/04 for the department. */
class OpeningPeriodsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Days APRIL = new Days(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 14));

    private final InMemoryAggregates<ReportDefinition> definitions =
            InMemoryAggregates.of(ReportDefinition.class, "state");
    private final InMemoryAggregates<ReportPeriod> periods = InMemoryAggregates.of(ReportPeriod.class, "until");
    private final InMemoryAggregates<ReportDuty> duties =
            InMemoryAggregates.of(ReportDuty.class, "unit", "period", "due");
    private final InMemoryAggregates<ReportReminder> reminders = InMemoryAggregates.of(ReportReminder.class, "unit");
    private final InMemoryReplica<ReportFact> reports =
            InMemoryReplica.impatient(ReportFact.class, "directive", "unit", "period.to");
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private long told;
    private final Organisation organisation = new Organisation(units);
    private final Calendars calendars = new Calendars(
            InMemoryReplica.impatient(YearCalendar.class),
            InMemoryReplica.impatient(RuleCopy.class),
            new CalendarFiles());

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        unit("ubnd", "PEOPLES_COMMITTEE", "PROVINCE", null, null);
        unit("sct", "DEPARTMENT", "PROVINCE", "ubnd", null);
        unit("xa1", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", null);
        unit("xa2", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", null);
        define(Regime.monthly());
    }

    private void unit(String id, String kind, String level, @Nullable String parent, @Nullable String validTo) {
        unit(id, kind, level, parent, null, validTo);
    }

    private void unit(
            String id,
            String kind,
            String level,
            @Nullable String parent,
            @Nullable String validFrom,
            @Nullable String validTo) {
        units.know(
                TENANT,
                id,
                ++told,
                new UnitCopy(
                        id,
                        null,
                        null,
                        kind,
                        level,
                        "STATE",
                        parent,
                        validFrom == null ? null : LocalDate.parse(validFrom),
                        validTo == null ? null : LocalDate.parse(validTo),
                        true,
                        1));
    }

    private void define(ReportDefinition definition) {
        definitions.createAll(by(), Map.of("def", definition), ReportDefinition.DEFINED);
    }

    private static Command by() {
        return Command.ofService(TENANT, "test", Instant.parse("2026-01-01T00:00:00Z"), "test");
    }

    private static Clock at(String day) {
        return Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC);
    }

    /** As another instance would, which has served nobody yet. */
    private int open(String day) {
        var clock = at(day);
        var reckoning = new ReckoningPeriods(
                calendars, new KeepingOutlines(InMemoryAggregates.of(Outline.class), access(clock)), clock);
        return new OpeningPeriods(definitions, periods, new AskingUnits(duties, organisation), reckoning, clock)
                .open(TENANT);
    }

    private Access access(Clock clock) {
        var nobody = InMemoryReplica.impatient(PositionCopy.class, "subject");
        return Access.over(organisation, nobody, (tenant, subject) -> false, clock);
    }

    private FollowingDuties following(String day) {
        return new FollowingDuties(duties, reports, organisation, at(day));
    }

    private int remind(String day) {
        return new RemindingOfReports(following(day), reminders, calendars, at(day)).remind(TENANT);
    }

    private List<ReportDuty> duties() {
        return duties.page(TENANT, new PageQuery(PageQuery.MAX_LIMIT, null), Map.of()).items().stream()
                .map(Versioned::state)
                .toList();
    }

    private Map<String, State> standings(String day) {
        return following(day).page(TENANT, new PageQuery(PageQuery.MAX_LIMIT, null), Map.of()).items().stream()
                .collect(Collectors.toMap(
                        one -> one.duty().state().unit(), one -> one.standing().state()));
    }

    private void report(String unit, String status, @Nullable String answer, @Nullable String sentAt) {
        var sent = sentAt == null ? null : new ReportFact.Sent(Instant.parse(sentAt));
        reports.know(
                TENANT,
                "r-" + unit + "-" + status,
                new ReportFact(unit, "sct", "qd", APRIL, status, answer, sent, null, null, null));
    }

    @Test
    void aPeriodIsOpenedOnItsDayOnceWhoeverLooks() {
        assertThat(open("2026-04-06")).isZero();
        assertThat(open("2026-04-07")).as("a period and three duties").isEqualTo(4);
        assertThat(open("2026-04-07")).as("by another instance").isZero();
        assertThat(duties()).extracting(ReportDuty::unit).containsExactlyInAnyOrder("xa1", "xa2", "sct");
        assertThat(duties()).allSatisfy(duty -> {
            assertThat(duty.title()).isEqualTo("Báo cáo chuyển đổi số tháng 4 năm 2026");
            assertThat(duty.days()).isEqualTo(APRIL);
            assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 4, duty.unit().equals("sct") ? 28 : 16));
            assertThat(duty.recipient()).isEqualTo(duty.unit().equals("sct") ? "ubnd" : "sct");
        });
    }

    @Test
    void daysOnWhichNothingRanAreMadeUpFor() {
        assertThat(open("2026-04-20"))
                .as("the department's can still be handed in")
                .isGreaterThan(0);
        assertThat(duties()).extracting(ReportDuty::unit).contains("sct").doesNotContain("xa1");
    }

    @Test
    void unitsThatJoinAreAskedAndUnitsThatEndedAreNot() {
        unit("xa2", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", "2026-03-31");
        open("2026-04-07");
        assertThat(duties()).extracting(ReportDuty::unit).containsExactlyInAnyOrder("xa1", "sct");
        unit("xa3", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", "2026-04-01", null);
        unit("xa4", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", "2026-04-15", null);
        assertThat(open("2026-04-15")).as("xa4 came after the cut-off").isEqualTo(1);
        assertThat(duties()).extracting(ReportDuty::unit).containsExactlyInAnyOrder("xa1", "sct", "xa3");
        unit("xa1", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", "2026-04-14");
        assertThat(standings("2026-04-15")).containsEntry("xa1", State.UNIT_ENDED);
    }

    @Test
    void aChangeReachesNoPeriodThatIsOpen() {
        open("2026-04-07");
        var later = Regime.periodic(PeriodRule.MONTH, null, Regime.dayOfMonth(0, 20, Roll.FORWARD), Regime.THE_25TH);
        definitions.change(by(), "def", before -> Decision.accepted(later, ReportDefinition.CHANGED));
        unit("xa3", "PEOPLES_COMMITTEE", "COMMUNE", "ubnd", null);
        assertThat(open("2026-04-08")).isEqualTo(1);
        assertThat(duties())
                .filteredOn(duty -> duty.unit().startsWith("xa"))
                .extracting(ReportDuty::due)
                .containsOnly(LocalDate.of(2026, 4, 16));
        open("2026-05-07");
        assertThat(duties())
                .filteredOn(
                        duty -> duty.unit().startsWith("xa") && duty.days().to().getMonthValue() == 5)
                .extracting(ReportDuty::due)
                .containsOnly(LocalDate.of(2026, 5, 20));
    }

    @Test
    void whoReportedInTimeWhoLateWhoNotAndWhoHadNothing() {
        open("2026-04-07");
        assertThat(standings("2026-04-16")).containsEntry("xa1", State.WAITING).containsEntry("sct", State.WAITING);
        report("xa1", "APPROVED", null, "2026-04-16T16:59:00Z");
        report("xa2", "SUBMITTED", null, null);
        assertThat(standings("2026-04-17"))
                .containsEntry("xa1", State.ON_TIME)
                .containsEntry("xa2", State.OVERDUE)
                .containsEntry("sct", State.WAITING);
        report("xa2", "APPROVED", null, "2026-04-16T17:00:00Z");
        report("sct", "APPROVED", "NOTHING_TO_REPORT", "2026-04-20T01:00:00Z");
        assertThat(standings("2026-04-29"))
                .as("17:00 in Greenwich is the next day in Việt Nam")
                .containsEntry("xa2", State.LATE)
                .containsEntry("sct", State.NOTHING_TO_REPORT);
        var period = duties().getFirst().period();
        assertThat(following("2026-04-29").tally(TENANT, period))
                .isEqualTo(new FollowingDuties.Tally(
                        3, Map.of(State.ON_TIME, 1, State.LATE, 1, State.NOTHING_TO_REPORT, 1)));
    }

    @Test
    void whoHasNotReportedIsRemindedOnceBeforeAndAfter() {
        open("2026-04-07");
        report("xa2", "APPROVED", null, "2026-04-10T02:00:00Z");
        assertThat(remind("2026-04-10")).isZero();
        assertThat(remind("2026-04-13")).as("three working days before").isEqualTo(1);
        assertThat(remind("2026-04-13")).as("by another instance").isZero();
        assertThat(remind("2026-04-15")).isEqualTo(1);
        assertThat(remind("2026-04-17")).as("the day after").isEqualTo(1);
        var told = reminders
                .page(TENANT, new PageQuery(PageQuery.MAX_LIMIT, null), Map.of())
                .items();
        assertThat(told).extracting(one -> one.state().days()).containsExactlyInAnyOrder(3, 1, -1);
        assertThat(told).extracting(one -> one.state().unit()).containsOnly("xa1");
    }
}
