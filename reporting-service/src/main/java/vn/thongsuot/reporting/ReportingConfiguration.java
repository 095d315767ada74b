package vn.thongsuot.reporting;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.documents.attaching.AttachingCopies;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Sources;
import vn.thongsuot.reporting.figure.Targets;
import vn.thongsuot.reporting.lineage.Lineage;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.report.Approving;
import vn.thongsuot.reporting.report.Freezing;
import vn.thongsuot.reporting.report.Gathering;
import vn.thongsuot.reporting.report.HoldingFigures;
import vn.thongsuot.reporting.report.InputChanges;
import vn.thongsuot.reporting.report.PackingReports;
import vn.thongsuot.reporting.report.ReadingReports;
import vn.thongsuot.reporting.report.References;
import vn.thongsuot.reporting.report.RelatedReports;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.SendingUp;
import vn.thongsuot.reporting.report.SignedReports;
import vn.thongsuot.reporting.report.Snapshots;
import vn.thongsuot.reporting.report.SubordinateReports;
import vn.thongsuot.reporting.report.TakingInputs;
import vn.thongsuot.reporting.report.Writing;

/** The use cases. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    @Bean
    Directives directives(Replica<DirectiveFact> copies) {
        return new Directives(copies);
    }

    @Bean
    ReadingFigures readingFigures(
            Cells cells,
            Sources sources,
            Gaps gaps,
            Freshness.Meter freshness,
            Selecting selecting,
            Replica<IndicatorFact> indicators) {
        return new ReadingFigures(cells, sources, gaps, freshness, selecting, indicators);
    }

    @Bean
    Gathering gathering(
            Directives directives,
            Organisation organisation,
            Replica<TaskFact> tasks,
            Replica<ActivityFact> activities,
            Replica<CampaignFact> campaigns,
            Selecting selecting,
            ReadingFigures figures,
            Targets targets,
            Answers answers,
            RelatedReports related) {
        return new Gathering(
                directives,
                organisation,
                tasks,
                activities,
                campaigns,
                selecting,
                figures,
                targets,
                answers,
                related,
                Gathering.BOUND);
    }

    @Bean
    Answers answers(
            Directives directives,
            Organisation organisation,
            Replica<AssignmentFact> assignments,
            Replica<PlanFact> plans,
            Replica<ReportFact> reports) {
        return new Answers(directives, organisation, assignments, plans, reports);
    }

    @Bean
    KeepingOutlines keepingOutlines(Aggregates<Outline> outlines, Access access) {
        return new KeepingOutlines(outlines, access);
    }

    @Bean
    Renderings renderings(
            @Value("${thongsuot.documents.at-once}") int atOnce,
            @Value("${thongsuot.documents.patience}") Duration patience) {
        return new Renderings(atOnce, patience);
    }

    @Bean
    MakingFiles makingFiles(Renderings renderings) {
        return new MakingFiles(renderings);
    }

    @Bean
    PackingReports packingReports(
            ReadingReports reports, Organisation organisation, Files files, Renderings renderings, Clock clock) {
        return new PackingReports(reports, organisation, files, new Packing(renderings, clock));
    }

    @Bean
    ReadingReports readingReports(
            Aggregates<Report> reports,
            Snapshots snapshots,
            Freezing freezing,
            Gathering gathering,
            Replica<ReportFact> copies,
            MakingFiles files) {
        return new ReadingReports(reports, snapshots, freezing, gathering, new InputChanges(copies), files);
    }

    @Bean
    Writing writing(
            Aggregates<Report> reports,
            Access access,
            Organisation organisation,
            Directives directives,
            Replica<CampaignFact> campaigns,
            SubordinateReports subordinate,
            HoldingFigures figures) {
        return new Writing(
                reports,
                access,
                new References(organisation, directives, campaigns),
                new TakingInputs(reports, organisation, subordinate),
                figures);
    }

    @Bean
    Approving approving(Aggregates<Report> reports, Access access, Freezing freezing, HoldingFigures figures) {
        return new Approving(reports, access, freezing, figures);
    }

    @Bean
    AttachingCopies<Report> attachingCopies(Aggregates<Report> reports, Access access, Files files) {
        return SignedReports.attaching(reports, access, files);
    }

    @Bean
    SendingUp sendingUp(Aggregates<Report> reports, Access access) {
        return new SendingUp(reports, access);
    }

    @Bean
    Lineage lineage(
            Directives directives,
            Replica<TaskFact> tasks,
            Replica<PlanFact> plans,
            Replica<ActivityFact> activities,
            Aggregates<Report> reports) {
        return new Lineage(directives, tasks, plans, activities, reports);
    }
}
