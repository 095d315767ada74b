package vn.thongsuot.directive.followup.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.followup.ReportCopy;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;

@Configuration(proxyBeanMethods = false)
class FollowUpMessaging {

    @Bean
    Replica<ReportCopy> knownReports(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("known_reports", ReportCopy.class, catalogue.topic("reports"))
                .indexedBy("directive"));
    }
}
