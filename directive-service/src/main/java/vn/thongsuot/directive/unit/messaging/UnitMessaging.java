package vn.thongsuot.directive.unit.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class UnitMessaging {

    @Bean
    AggregateKind<Unit> unitKind(TopicCatalogue catalogue) {
        return AggregateKind.of("units", Unit.class, catalogue.topic("organisation"), UnitWire::of)
                .filteredBy("kind", "system")
                .foundBy("parent", "identifiers.value", "earlier.kind")
                .together("kind", "system")
                .placedAt(unit -> Set.of(unit.id()));
    }

    @Bean
    Aggregates<Unit> units(AggregateFactory factory, AggregateKind<Unit> unitKind) {
        return factory.of(unitKind);
    }
}
