package vn.thongsuot.reporting.report.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.reporting.report.Report;

@Configuration(proxyBeanMethods = false)
class ReportMessaging {

    @Bean
    AggregateKind<Report> reportKind(TopicCatalogue catalogue) {
        return AggregateKind.of("reports", Report.class, catalogue.topic("reports"), ReportData::of)
                .filteredBy("frame.unit", "frame.recipient", "frame.directive", "status")
                .foundBy(ErasingCopies.SAME_FILE)
                .together("frame.unit", "frame.recipient", "frame.directive", "status")
                .foundByBoth("frame.unit", "frame.recipient")
                .foundByBoth("frame.unit", "frame.directive")
                .foundByBoth("frame.recipient", "frame.directive")
                .placedAt(report -> Set.of(report.state().frame().unit()));
    }

    @Bean
    Aggregates<Report> reports(AggregateFactory factory, AggregateKind<Report> kind) {
        return factory.of(kind);
    }
}
