package vn.thongsuot.directive.task.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.directive.task.PlanItems;
import vn.thongsuot.directive.task.RollingOver;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRounds;

@Configuration(proxyBeanMethods = false)
class TaskMessaging {

    @Bean
    AggregateKind<Task> taskKind(TopicCatalogue catalogue) {
        return AggregateKind.of("tasks", Task.class, catalogue.topic("tasks"), TaskWire::of)
                .filteredBy("directive", "execution", "course.adopted.unit", "course.rolling")
                .boundedBy("course.dealings.extendedTo")
                .foundBy("parent", "traits.list")
                .datedBy("deadline.date")
                .foundByBoth("source.id", "source.kind")
                .together("directive", "execution", "course.adopted.unit")
                .placedAt(task -> task.state().assigners());
    }

    @Bean
    Aggregates<Task> tasks(AggregateFactory factory, AggregateKind<Task> taskKind) {
        return factory.of(taskKind);
    }

    @Bean
    Replica<PlanCopy> knownPlans(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("known_plans", PlanCopy.class, catalogue.topic("plans"))
                .indexedBy("directives"));
    }

    @Bean
    TenantRounds rollOverRounds(RollingOver rolling, TenantDatabases tenants, RollOverSettings settings) {
        return new TenantRounds("roll-over", settings.rollOver(), tenants::tenants, rolling::rollOver);
    }

    @Bean
    Replica<PlanItems> knownPlanItems(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("known_plan_items", PlanItems.class, catalogue.topic("plans")));
    }
}
