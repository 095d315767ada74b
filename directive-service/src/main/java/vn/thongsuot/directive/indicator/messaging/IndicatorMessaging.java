package vn.thongsuot.directive.indicator.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.indicator.Indicator;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class IndicatorMessaging {

    @Bean
    AggregateKind<Indicator> indicatorKind(TopicCatalogue catalogue) {
        return AggregateKind.of("indicators", Indicator.class, catalogue.topic("indicators"), IndicatorWire::of)
                .foundBy("code");
    }

    @Bean
    Aggregates<Indicator> indicators(AggregateFactory factory, AggregateKind<Indicator> indicatorKind) {
        return factory.of(indicatorKind);
    }
}
