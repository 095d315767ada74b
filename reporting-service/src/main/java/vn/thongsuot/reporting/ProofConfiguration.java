package vn.thongsuot.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Chaining;
import vn.thongsuot.reporting.figure.CountedDeeds;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.report.Bundling;
import vn.thongsuot.reporting.report.EarlierSnapshots;
import vn.thongsuot.reporting.report.Freezing;
import vn.thongsuot.reporting.report.FrozenText;
import vn.thongsuot.reporting.report.Gathering;
import vn.thongsuot.reporting.report.KeptFiles;
import vn.thongsuot.reporting.report.ProvingFigures;
import vn.thongsuot.reporting.report.ReadingReports;
import vn.thongsuot.reporting.report.RelatedReports;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Snapshots;

/** What freezes approved reports, and what hands them out to be checked. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    Snapshots snapshots(Chain chain, KeptFiles files, FrozenText text, EarlierSnapshots earlier) {
        return new Snapshots(chain, files, text, earlier);
    }

    @Bean
    RelatedReports relatedReports(Aggregates<Report> reports, Snapshots snapshots) {
        return new RelatedReports(reports, snapshots);
    }

    @Bean
    ProvingFigures provingFigures(Selecting selecting, CountedDeeds deeds) {
        return new ProvingFigures(selecting, deeds);
    }

    @Bean
    Chaining chaining(Chain chain) {
        return new Chaining(chain);
    }

    @Bean
    Freezing freezing(
            Gathering gathering,
            ProvingFigures proving,
            Snapshots snapshots,
            Chaining chaining,
            KeptFiles kept,
            FrozenText text,
            MakingFiles files) {
        return new Freezing(gathering, proving, snapshots, chaining, kept, text, files);
    }

    @Bean
    Bundling bundling(
            ReadingReports reports, Snapshots snapshots, Chain chain, KeptFiles kept, Files files, FrozenText text) {
        return new Bundling(reports, snapshots, chain, kept, files, text);
    }
}
