package vn.thongsuot.activity.reference.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.reference.CampaignCopy;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.activity.reference.PlanCopy;
import vn.thongsuot.activity.reference.TaskCopy;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;

/** Which topics the copies are made from. */
@Configuration(proxyBeanMethods = false)
class CopiesConfiguration {

    private final ReplicaFactory factory;
    private final TopicCatalogue catalogue;

    CopiesConfiguration(ReplicaFactory factory, TopicCatalogue catalogue) {
        this.factory = factory;
        this.catalogue = catalogue;
    }

    @Bean
    Replica<DirectiveCopy> directiveCopies() {
        return copy("directives", DirectiveCopy.class);
    }

    @Bean
    Replica<TaskCopy> taskCopies() {
        return copy("tasks", TaskCopy.class);
    }

    @Bean
    Replica<PlanCopy> planCopies() {
        return copy("plans", PlanCopy.class);
    }

    @Bean
    Replica<IndicatorCopy> indicatorCopies() {
        return copy("indicators", IndicatorCopy.class);
    }

    @Bean
    Replica<CampaignCopy> campaignCopies() {
        return copy("campaigns", CampaignCopy.class);
    }

    private <T> Replica<T> copy(String topic, Class<T> type) {
        return factory.of(ReplicaKind.of("copy_" + topic, type, catalogue.topic(topic)));
    }
}
