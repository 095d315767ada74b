package vn.thongsuot.plan.reference.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.IndicatorCopy;
import vn.thongsuot.plan.reference.Outdated;
import vn.thongsuot.plan.reference.RecipientsCopy;
import vn.thongsuot.plan.reference.ReplacingCopy;
import vn.thongsuot.plan.reference.SuccessorsCopy;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;

/** Which topics the copies are made from. */
@Configuration(proxyBeanMethods = false)
class CopiesConfiguration {

    @Bean
    Replica<DirectiveCopy> directiveCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_directives", DirectiveCopy.class, catalogue.topic("directives")));
    }

    @Bean
    Replica<RecipientsCopy> recipientsCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_recipients", RecipientsCopy.class, catalogue.topic("directives")));
    }

    @Bean
    Replica<ReplacingCopy> replacingCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_replacing", ReplacingCopy.class, catalogue.topic("directives"))
                .indexedBy(Outdated.REPLACES));
    }

    @Bean
    Replica<SuccessorsCopy> successorsCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_successors", SuccessorsCopy.class, catalogue.topic("organisation")));
    }

    @Bean
    Replica<IndicatorCopy> indicatorCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_indicators", IndicatorCopy.class, catalogue.topic("indicators")));
    }

    @Bean
    Replica<CampaignCopy> campaignCopies(ReplicaFactory factory, TopicCatalogue catalogue) {
        return factory.of(ReplicaKind.of("copy_campaigns", CampaignCopy.class, catalogue.topic("campaigns")));
    }
}
