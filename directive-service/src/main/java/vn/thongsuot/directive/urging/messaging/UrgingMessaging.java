package vn.thongsuot.directive.urging.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.urging.Escalating;
import vn.thongsuot.directive.urging.Escalation;
import vn.thongsuot.directive.urging.MakingUrged;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRounds;

@Configuration(proxyBeanMethods = false)
class UrgingMessaging {

    @Bean
    AggregateKind<Urging> urgingKind(TopicCatalogue catalogue) {
        return AggregateKind.of("urgings", Urging.class, catalogue.topic("urgings"), UrgingWire::of)
                .filteredBy("directive", "unit")
                .together("directive", "unit")
                .placedAt(urging -> Set.of(urging.state().unit()));
    }

    @Bean
    Aggregates<Urging> urgings(AggregateFactory factory, AggregateKind<Urging> urgingKind) {
        return factory.of(urgingKind);
    }

    /** {@code until} is the filter by which the unanswered are found that are to be told to the unit above. */
    @Bean
    AggregateKind<Urged> urgedKind(TopicCatalogue catalogue) {
        return AggregateKind.of("urged", Urged.class, catalogue.topic("urged"), UrgedWire::of)
                .filteredBy("directive", "unit", "status")
                .foundBy("urging")
                .datedBy("until")
                .together("directive", "unit", "status")
                .together("status", "until")
                .placedAt(urged -> Set.of(urged.state().unit()));
    }

    @Bean
    Aggregates<Urged> urgedUnits(AggregateFactory factory, AggregateKind<Urged> urgedKind) {
        return factory.of(urgedKind);
    }

    @Bean
    SentUrgings sentUrgings(TopicCatalogue catalogue, MakingUrged making) {
        return new SentUrgings(catalogue.topic("urgings"), making);
    }

    @Bean
    AggregateKind<Escalation> escalationKind(TopicCatalogue catalogue) {
        return AggregateKind.of("escalations", Escalation.class, catalogue.topic("escalations"), EscalationWire::of)
                .filteredBy("superior", "directive")
                .together("superior", "directive")
                .placedAt(escalation -> Set.of(escalation.state().superior()));
    }

    @Bean
    Aggregates<Escalation> escalations(AggregateFactory factory, AggregateKind<Escalation> escalationKind) {
        return factory.of(escalationKind);
    }

    @Bean
    TenantRounds escalationRounds(Escalating escalating, TenantDatabases tenants, EscalationSettings settings) {
        return new TenantRounds("escalation", settings.look(), tenants::tenants, escalating::escalate);
    }
}
