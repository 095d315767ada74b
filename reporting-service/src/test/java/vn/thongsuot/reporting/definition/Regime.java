package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.PeriodRule;
import vn.thongsuot.reporting.report.Report;

/** Definitions as tests want them: communes to the department, the department to the province. */
final class Regime {

    static final DueRule TWO_WORKING_DAYS = new DueRule(DueRule.Form.AFTER_CUT_OFF, null, 2, true, null, Roll.FORWARD);
    static final DueRule THE_25TH = dayOfMonth(0, 25, Roll.FORWARD);
    static final Reporters COMMUNES = new Reporters(List.of(), List.of(), List.of("COMMUNE"), "ubnd");
    static final Reporters DEPARTMENT = new Reporters(List.of("sct"), List.of(), List.of(), null);

    private Regime() {}

    static DueRule dayOfMonth(int months, int day, Roll roll) {
        return new DueRule(DueRule.Form.DAY_OF_MONTH, new CutOff.Day(months, day), null, false, null, roll);
    }

    static DueRule on(String day) {
        return new DueRule(DueRule.Form.ON, null, null, false, LocalDate.parse(day), Roll.FORWARD);
    }

    static ReportDefinition periodic(PeriodRule rule, @Nullable CutOff cutOff, DueRule communes, DueRule department) {
        var steps = List.of(new Step(COMMUNES, "sct", null, communes), new Step(DEPARTMENT, null, "ubnd", department));
        return new ReportDefinition(
                Report.Kind.PERIODIC,
                "Báo cáo chuyển đổi số",
                "sct",
                "qd",
                null,
                null,
                rule,
                cutOff,
                null,
                5,
                steps,
                null,
                List.of(),
                null,
                LocalDate.of(2026, 1, 1),
                null,
                ReportDefinition.State.IN_FORCE);
    }

    static ReportDefinition monthly() {
        return periodic(PeriodRule.MONTH, null, TWO_WORKING_DAYS, THE_25TH);
    }

    static ReportDefinition thematic(Days days, DueRule due) {
        return new ReportDefinition(
                Report.Kind.THEMATIC,
                "Báo cáo chuyên đề",
                "sct",
                null,
                "d1",
                null,
                null,
                null,
                days,
                5,
                List.of(new Step(DEPARTMENT, null, null, due)),
                null,
                List.of(),
                null,
                LocalDate.of(2026, 1, 1),
                null,
                ReportDefinition.State.IN_FORCE);
    }
}
