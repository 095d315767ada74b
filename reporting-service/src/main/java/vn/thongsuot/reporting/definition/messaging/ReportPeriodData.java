package vn.thongsuot.reporting.definition.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.definition.LastDays;
import vn.thongsuot.reporting.definition.ReportPeriod;
import vn.thongsuot.reporting.definition.Reporters;
import vn.thongsuot.reporting.definition.Step;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.report.Report;

/** A period on the wire, with what its definition said when it was opened. */
record ReportPeriodData(
        String id,
        long version,
        String definition,
        long definitionVersion,
        String unit,
        Report.Kind kind,
        String name,
        @Nullable String legalBasis,
        @Nullable String directive,
        @Nullable String campaign,
        @Nullable String outline,
        List<String> dataForms,
        @Nullable NominalPeriod periodRule,
        Days period,
        LocalDate opened,
        List<Level> steps,
        LocalDate until) {

    /** One level with its last day, by the rule ({@code read}) and as it counts ({@code due}). */
    record Level(
            Reporters reporters,
            @Nullable String recipient,
            @Nullable String contentScope,
            LocalDate read,
            LocalDate due) {

        static Level of(Step step, LastDays last) {
            return new Level(step.reporters(), step.recipient(), step.contentScope(), last.read(), last.last());
        }
    }

    static ReportPeriodData of(Versioned<ReportPeriod> stored) {
        var one = stored.state();
        var asked = one.asked();
        return new ReportPeriodData(
                stored.id(),
                stored.version(),
                one.definition(),
                one.definitionVersion(),
                asked.unit(),
                asked.kind(),
                asked.name(),
                asked.legalBasis(),
                asked.directive(),
                asked.campaign(),
                asked.outline(),
                asked.dataForms(),
                one.nominal(),
                one.days(),
                one.opened(),
                IntStream.range(0, one.last().size())
                        .mapToObj(place ->
                                Level.of(asked.steps().get(place), one.last().get(place)))
                        .toList(),
                one.until());
    }
}
