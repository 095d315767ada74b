package vn.thongsuot.reporting.definition.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.definition.ReportDefinition;
import vn.thongsuot.reporting.definition.Step;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.PeriodRule;
import vn.thongsuot.reporting.report.Report;

/** A definition on the wire. */
record ReportDefinitionData(
        String id,
        long version,
        Report.Kind kind,
        String name,
        String unit,
        @Nullable String legalBasis,
        @Nullable String directive,
        @Nullable String campaign,
        @Nullable PeriodRule rule,
        @Nullable CutOff cutOff,
        @Nullable Days days,
        int opensBefore,
        List<Step> steps,
        @Nullable String outline,
        List<String> dataForms,
        @Nullable String guidance,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        ReportDefinition.State state) {

    static ReportDefinitionData of(Versioned<ReportDefinition> stored) {
        var one = stored.state();
        return new ReportDefinitionData(
                stored.id(),
                stored.version(),
                one.kind(),
                one.name(),
                one.unit(),
                one.legalBasis(),
                one.directive(),
                one.campaign(),
                one.rule(),
                one.cutOff(),
                one.days(),
                one.opensBefore(),
                one.steps(),
                one.outline(),
                one.dataForms(),
                one.guidance(),
                one.validFrom(),
                one.validTo(),
                one.state());
    }
}
