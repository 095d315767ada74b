package vn.thongsuot.plan.publication.persistence;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.plan.publication.CirculationCopy;
import vn.thongsuot.plan.publication.PublishedPlan;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where published plans are kept, which no topic tells of, and what is known of the documents that they name. */
@Configuration(proxyBeanMethods = false)
class PublishedPersistence {

    @Bean
    Aggregates<PublishedPlan> publishedPlans(AggregateFactory factory) {
        return factory.of(AggregateKind.untold("published_plans", PublishedPlan.class)
                .filteredBy(PublishedPlan.STANDING)
                .foundBy(PublishedPlan.PLAN)
                .placedAt(published -> Set.of(published.state().unit())));
    }

    @Bean
    Replica<CirculationCopy> circulationCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_circulations_read", CirculationCopy.class, catalogue.topic("directives"))
                .readAnew("circulations"));
    }
}
