package vn.thongsuot.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.organisation.calendar.shipped.CalendarFiles;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.PeriodRule;

/** By the calendar of 2026 as it is delivered: Tết is free from 14/02 to 22/02, and 30/04 to 01/05. */
class ReckoningTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Stream.of(2025, 2026)
            .map(year -> new CalendarFiles().of(year).orElseThrow())
            .toList());

    private static Reckoning reckoning(ReportDefinition definition) {
        return new Reckoning(definition, BuiltInOutlines.DEFAULT, CALENDAR);
    }

    private static ReckonedPeriod first(ReportDefinition definition, String from) {
        var day = LocalDate.parse(from);
        return reckoning(definition).cutOffIn(day, day.plusYears(2)).getFirst();
    }

    /** NĐ 09/2019: Điều 12 cuts from the 15th to the 14th; Điều 13 names the 25th of the last month. */
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-04-01, 2026-04, 2026-03-15, 2026-04-14, 2026-04-07, 2026-04-16, 2026-04-28",
        "MONTH, 2026-02-01, 2026-02, 2026-01-15, 2026-02-14, 2026-02-09, 2026-02-24, 2026-02-25",
        "QUARTER, 2026-01-01, 2026-Q1, 2025-12-15, 2026-03-14, 2026-03-09, 2026-03-17, 2026-03-25",
        "FIRST_HALF, 2026-01-01, 2026, 2025-12-15, 2026-06-14, 2026-06-08, 2026-06-16, 2026-06-25",
        "NINE_MONTHS, 2026-01-01, 2026, 2025-12-15, 2026-09-14, 2026-09-07, 2026-09-16, 2026-09-25",
        "YEAR, 2026-01-01, 2026, 2025-12-15, 2026-12-14, 2026-12-07, 2026-12-16, 2026-12-25",
        "CALENDAR_MONTH, 2026-06-01, 2026-06, 2026-06-01, 2026-06-30, 2026-06-23, 2026-07-02, 2026-06-25"
    })
    void periodsAreCutByTheDecreeAndDeadlinesRollOverDaysOff(
            PeriodRule rule,
            String asked,
            String of,
            LocalDate from,
            LocalDate to,
            LocalDate opens,
            LocalDate communes,
            LocalDate department) {
        var definition = Regime.periodic(rule, null, Regime.TWO_WORKING_DAYS, Regime.THE_25TH);
        var period = first(definition, asked);
        assertThat(period.nominal())
                .isNotNull()
                .satisfies(nominal -> assertThat(nominal.of()).isEqualTo(of));
        assertThat(period.days()).isEqualTo(new Days(from, to));
        assertThat(period.opens()).isEqualTo(opens);
        assertThat(period.last()).extracting(LastDays::last).containsExactly(communes, department);
    }

    @Test
    void aDefinitionCutsItsPeriodsItselfWhereItSaysSo() {
        var own = new CutOff(PeriodRule.MONTH, new CutOff.Day(-1, 20), new CutOff.Day(0, 19));
        var definition = Regime.periodic(PeriodRule.MONTH, own, Regime.TWO_WORKING_DAYS, Regime.THE_25TH);
        assertThat(first(definition, "2026-04-15").days())
                .isEqualTo(new Days(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 19)));
    }

    @Test
    void whatIsCutOffBeforeItHoldsOrAfterItEndedIsNotAskedFor() {
        var days = reckoning(Regime.monthly()).cutOffIn(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 2, 28));
        assertThat(days).extracting(one -> one.days().to().toString()).containsExactly("2026-01-14", "2026-02-14");
    }

    @ParameterizedTest
    @CsvSource({"FORWARD, 2026-05-04", "BACK, 2026-04-29", "NONE, 2026-04-30"})
    void aLastDayOnWhichNobodyWorksGoesWhereTheRuleSays(Roll roll, LocalDate last) {
        var due = Regime.dayOfMonth(0, 30, roll);
        var period = first(Regime.periodic(PeriodRule.MONTH, null, Regime.TWO_WORKING_DAYS, due), "2026-04-01");
        assertThat(period.last().getLast()).isEqualTo(new LastDays(LocalDate.of(2026, 4, 30), last));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "14, 20, /steps/0/due, due-after-cut-off",
                "16, 16, /steps/1/due, due-after-below",
                "20, 18, /steps/1/due, due-after-below",
                "18, 25, -, -"
            })
    void deadlinesLieAfterTheCutOffAndEachLevelAfterTheOneBelow(
            int communes, int department, @Nullable String pointer, @Nullable String rule) {
        var definition = Regime.periodic(
                PeriodRule.MONTH,
                null,
                Regime.dayOfMonth(0, communes, Roll.FORWARD),
                Regime.dayOfMonth(0, department, Roll.FORWARD));
        var broken = DueOrder.broken(reckoning(definition));
        assertThat(broken).extracting(Violation::pointer).isEqualTo(pointer == null ? List.of() : List.of(pointer));
        assertThat(broken).extracting(Violation::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    /** Two days of the calendar after 14/02/2026 is amid Tết. */
    @Test
    void aDeadlineThatHolidaysPushBeforeTheFirstWorkingDayIsToldWithItsPeriod() {
        var due = new DueRule(DueRule.Form.AFTER_CUT_OFF, null, 2, false, null, Roll.NONE);
        var broken = DueOrder.broken(reckoning(Regime.periodic(PeriodRule.MONTH, null, due, Regime.THE_25TH)));
        assertThat(broken)
                .singleElement()
                .satisfies(one -> assertThat(one.arguments()).containsExactly("16/02/2026", "14/02/2026"));
    }

    @Test
    void aThematicReportHasTheDaysAndTheDeadlineThatWereOrdered() {
        var days = new Days(LocalDate.of(2026, 4, 11), LocalDate.of(2026, 5, 5));
        var definition = Regime.thematic(days, Regime.on("2026-05-09"));
        assertThat(DefinitionRules.broken(definition)).isEmpty();
        assertThat(DueOrder.broken(reckoning(definition))).isEmpty();
        var period = first(definition, "2026-05-01");
        assertThat(period.nominal()).isNull();
        assertThat(period.last()).containsExactly(new LastDays(LocalDate.of(2026, 5, 9), LocalDate.of(2026, 5, 11)));
    }
}
