package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.Outline;

/** Works out the periods of a definition; the same for a form before it is stored and for what is opened. */
record Reckoning(ReportDefinition definition, Outline outline, WorkingDays calendar) {

    /** A cut-off may lie this far from the month by which its period is called. */
    private static final int CUT_MONTHS = 13;

    /** Those that are cut off on one of the days, the earliest first. */
    List<ReckonedPeriod> cutOffIn(LocalDate from, LocalDate to) {
        return periods(from, to)
                .filter(period -> !period.days().to().isBefore(from)
                        && !period.days().to().isAfter(to))
                .filter(period -> definition.asksFor(period.days()))
                .toList();
    }

    private Stream<ReckonedPeriod> periods(LocalDate from, LocalDate to) {
        var rule = definition.rule();
        if (rule == null) {
            return Stream.ofNullable(definition.days()).map(days -> reckoned(null, days));
        }
        var cut = definition.cutOff() == null ? outline : outline.cutAt(definition.cutOff());
        var first = YearMonth.from(from).minusMonths(CUT_MONTHS);
        return rule.endingIn(first, YearMonth.from(to).plusMonths(CUT_MONTHS)).stream()
                .map(period -> reckoned(period, cut.days(period)));
    }

    private ReckonedPeriod reckoned(@Nullable NominalPeriod nominal, Days days) {
        var opens = calendar.shift(days.to(), -definition.opensBefore());
        var last = definition.steps().stream()
                .map(step -> last(step.due(), nominal, days))
                .toList();
        return new ReckonedPeriod(nominal, days, opens, last);
    }

    private LastDays last(DueRule due, @Nullable NominalPeriod nominal, Days days) {
        var read = due.read(days, nominal, calendar);
        return new LastDays(read, due.roll().from(read, calendar));
    }

    /** The earliest day on which a report may be due that is cut off then: one working day must lie between. */
    LocalDate earliest(Days period) {
        return calendar.after(period.to(), 1);
    }
}
