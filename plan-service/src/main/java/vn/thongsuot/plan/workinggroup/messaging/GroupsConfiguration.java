package vn.thongsuot.plan.workinggroup.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.plan.workinggroup.WorkingGroup;
import vn.thongsuot.plan.workinggroup.WorkingGroups;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where working groups are kept and what is told of them. */
@Configuration(proxyBeanMethods = false)
class GroupsConfiguration {

    @Bean
    AggregateKind<WorkingGroup> groupKind(TopicCatalogue catalogue) {
        return AggregateKind.of("working_groups", WorkingGroup.class, catalogue.topic("working-groups"), GroupData::of)
                .filteredBy(WorkingGroups.UNIT)
                .placedAt(group -> Set.of(group.state().content().unit()));
    }

    @Bean
    Aggregates<WorkingGroup> groups(AggregateFactory factory, AggregateKind<WorkingGroup> kind) {
        return factory.of(kind);
    }
}
