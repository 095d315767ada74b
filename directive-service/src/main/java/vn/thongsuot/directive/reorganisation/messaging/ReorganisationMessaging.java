package vn.thongsuot.directive.reorganisation.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.reorganisation.CarryingOut;
import vn.thongsuot.directive.reorganisation.Reorganisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRounds;

@Configuration(proxyBeanMethods = false)
class ReorganisationMessaging {

    @Bean
    AggregateKind<Reorganisation> reorganisationKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "reorganisations",
                        Reorganisation.class,
                        catalogue.topic("reorganisations"),
                        ReorganisationWire::of)
                .filteredBy("stage")
                .foundBy("units", "into.unit")
                .placedAt(act -> Set.copyOf(act.state().units()));
    }

    @Bean
    Aggregates<Reorganisation> reorganisations(
            AggregateFactory factory, AggregateKind<Reorganisation> reorganisationKind) {
        return factory.of(reorganisationKind);
    }

    @Bean
    DecidedReorganisations decidedReorganisations(TopicCatalogue catalogue, CarryingOut carryingOut) {
        return new DecidedReorganisations(catalogue.topic("reorganisations"), carryingOut);
    }

    @Bean
    TenantRounds catchUpRounds(CarryingOut carryingOut, TenantDatabases tenants, CatchUpSettings settings) {
        return new TenantRounds("catch-up", settings.catchUp(), tenants::tenants, carryingOut::catchUp);
    }
}
