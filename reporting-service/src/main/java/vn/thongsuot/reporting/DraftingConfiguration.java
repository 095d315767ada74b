package vn.thongsuot.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.report.GatheredRequests;
import vn.thongsuot.reporting.report.Gathering;
import vn.thongsuot.reporting.report.HoldingFigures;
import vn.thongsuot.reporting.report.Measuring;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.SettlingProposals;
import vn.thongsuot.reporting.report.SubordinateReports;

/** What helps to draft: figures held as of a time, proposals, and what others sent. */
@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

    @Bean
    HoldingFigures holdingFigures(Aggregates<Report> reports, Access access, ReadingFigures figures) {
        return new HoldingFigures(reports, access, new Measuring(figures));
    }

    @Bean
    SettlingProposals settlingProposals(Aggregates<Report> reports, Access access, Gathering gathering) {
        return new SettlingProposals(reports, access, gathering);
    }

    @Bean
    SubordinateReports subordinateReports(
            Replica<ReportFact> reports, Directives directives, Organisation organisation) {
        return new SubordinateReports(reports, directives, organisation);
    }

    @Bean
    GatheredRequests gatheredRequests(Aggregates<Report> reports) {
        return new GatheredRequests(reports);
    }
}
