package vn.thongsuot.reporting;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.answer.Arrivals;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.DirectiveDueFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanTargetsFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.figure.AskingDays;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.ReadingTables;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Sources;
import vn.thongsuot.reporting.figure.Targets;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.timeliness.Timeliness;

/** Reading figures: periods by their names, targets beside values, tables, and who has answered in time. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    AskingDays askingDays(KeepingOutlines outlines) {
        return new AskingDays(outlines);
    }

    @Bean
    Targets targets(Replica<PlanTargetsFact> plans, Directives directives, Clock clock) {
        return new Targets(plans, directives, clock);
    }

    @Bean
    ReadingTables readingTables(
            Cells cells,
            Sources sources,
            Gaps gaps,
            Freshness.Meter freshness,
            Selecting selecting,
            Directives directives,
            Organisation organisation,
            ReadingFigures figures) {
        return new ReadingTables(cells, sources, gaps, freshness, selecting, directives, organisation, figures);
    }

    @Bean
    Arrivals arrivals(
            Directives directives,
            Replica<AssignmentFact> assignments,
            Replica<DirectiveDueFact> dues,
            Replica<ReportFact> reports) {
        return new Arrivals(directives, assignments, dues, reports);
    }

    @Bean
    Timeliness timeliness(
            Answers answers,
            Arrivals arrivals,
            Directives directives,
            Organisation organisation,
            Selecting selecting,
            Clock clock) {
        return new Timeliness(answers, arrivals, directives, organisation, selecting, clock);
    }
}
