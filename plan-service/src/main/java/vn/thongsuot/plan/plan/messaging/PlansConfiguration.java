package vn.thongsuot.plan.plan.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where plans are kept and what is told of them. */
@Configuration(proxyBeanMethods = false)
class PlansConfiguration {

    private static final String NAME = "plans";

    @Bean
    AggregateKind<Plan> planKind(TopicCatalogue catalogue) {
        return AggregateKind.of(NAME, Plan.class, catalogue.topic(NAME), PlanData::of)
                .filteredBy(
                        ReadingPlans.UNIT,
                        ReadingPlans.DIRECTIVE,
                        ReadingPlans.STATUS,
                        ReadingPlans.PARENT,
                        ReadingPlans.ADDRESSEE)
                .foundBy(ReadingPlans.CONTINUES, ErasingCopies.SAME_FILE)
                .together(ReadingPlans.UNIT, ReadingPlans.DIRECTIVE, ReadingPlans.STATUS)
                .placedAt(plan -> Set.of(plan.state().content().unit()));
    }

    @Bean
    Aggregates<Plan> plans(AggregateFactory factory, AggregateKind<Plan> kind) {
        return factory.of(kind);
    }
}
