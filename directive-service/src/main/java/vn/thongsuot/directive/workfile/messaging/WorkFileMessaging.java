package vn.thongsuot.directive.workfile.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.workfile.PlanPaper;
import vn.thongsuot.directive.workfile.ReportPaper;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class WorkFileMessaging {

    @Bean
    AggregateKind<WorkFile> workFileKind(TopicCatalogue catalogue) {
        return AggregateKind.of("work_files", WorkFile.class, catalogue.topic("work-files"), WorkFileWire::of)
                .filteredBy("directive", "unit", "state")
                .together("directive", "unit", "state")
                .placedAt(file -> Set.of(file.state().unit()));
    }

    @Bean
    Aggregates<WorkFile> workFiles(AggregateFactory factory, AggregateKind<WorkFile> workFileKind) {
        return factory.of(workFileKind);
    }

    @Bean
    Replica<PlanPaper> planPapers(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_plan_papers", PlanPaper.class, catalogue.topic("plans"))
                .indexedBy("directives"));
    }

    @Bean
    Replica<ReportPaper> reportPapers(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_report_papers", ReportPaper.class, catalogue.topic("reports"))
                .indexedBy("directive"));
    }
}
