package vn.thongsuot.reporting.outline.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.reporting.outline.Outline;

@Configuration(proxyBeanMethods = false)
class OutlineMessaging {

    @Bean
    AggregateKind<Outline> outlineKind(TopicCatalogue catalogue) {
        return AggregateKind.of("report_outlines", Outline.class, catalogue.topic("outlines"), OutlineData::of);
    }

    @Bean
    Aggregates<Outline> outlines(AggregateFactory factory, AggregateKind<Outline> kind) {
        return factory.of(kind);
    }
}
