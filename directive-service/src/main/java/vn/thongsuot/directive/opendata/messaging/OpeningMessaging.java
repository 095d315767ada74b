package vn.thongsuot.directive.opendata.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.opendata.Opening;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class OpeningMessaging {

    @Bean
    AggregateKind<Opening> openingKind(TopicCatalogue catalogue) {
        return AggregateKind.of("openings", Opening.class, catalogue.topic("openings"), OpeningWire::of);
    }

    @Bean
    Aggregates<Opening> openings(AggregateFactory factory, AggregateKind<Opening> openingKind) {
        return factory.of(openingKind);
    }
}
