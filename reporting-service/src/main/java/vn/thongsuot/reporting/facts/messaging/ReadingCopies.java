package vn.thongsuot.reporting.facts.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.reporting.facts.DirectiveDueFact;
import vn.thongsuot.reporting.facts.PlanTargetsFact;

/** The copies that stand beside figures: what plans want to be reached, and by when answers are due. */
@Configuration(proxyBeanMethods = false)
class ReadingCopies {

    @Bean
    Replica<PlanTargetsFact> planTargetCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_plan_targets", PlanTargetsFact.class, catalogue.topic("plans"))
                .indexedBy("unit", "targets.unit", "amends.base"));
    }

    @Bean
    Replica<DirectiveDueFact> directiveDueCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(
                ReplicaKind.of("copy_directive_dues", DirectiveDueFact.class, catalogue.topic("directives")));
    }
}
