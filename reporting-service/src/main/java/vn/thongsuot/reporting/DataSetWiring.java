package vn.thongsuot.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpeningCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.reporting.dataset.DataSet;
import vn.thongsuot.reporting.dataset.DataSets;
import vn.thongsuot.reporting.dataset.EditionText;
import vn.thongsuot.reporting.dataset.MakingEditions;
import vn.thongsuot.reporting.dataset.ReadingOpenData;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.KeptFiles;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Snapshots;

/** Data sets that everybody reads, put together by hand. */
@Configuration(proxyBeanMethods = false)
class DataSetWiring {

    @Bean
    Replica<OpeningCopy> openingCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_openings", OpeningCopy.class, catalogue.topic("openings")));
    }

    /** There is one for each tenant. */
    @Bean
    OpenData openData(Replica<OpeningCopy> openings) {
        return new OpenData(
                tenant -> openings.all(tenant).stream().map(Versioned::state).findFirst());
    }

    @Bean
    MakingEditions makingEditions(
            Aggregates<Report> reports,
            Snapshots snapshots,
            Replica<ReportFact> known,
            Organisation organisation,
            EditionText text) {
        return new MakingEditions(reports, snapshots, known, organisation, text);
    }

    @Bean
    DataSets dataSets(
            Aggregates<DataSet> sets,
            MakingEditions editions,
            KeptFiles files,
            OpenData open,
            Access access,
            Organisation organisation) {
        return new DataSets(sets, editions, files, open, access, organisation);
    }

    @Bean
    ReadingOpenData readingOpenData(Aggregates<DataSet> sets, KeptFiles files, OpenData open) {
        return new ReadingOpenData(sets, files, open);
    }
}
