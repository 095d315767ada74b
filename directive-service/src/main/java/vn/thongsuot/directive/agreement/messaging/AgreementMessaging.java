package vn.thongsuot.directive.agreement.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.agreement.Agreement;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class AgreementMessaging {

    @Bean
    AggregateKind<Agreement> agreementKind(TopicCatalogue catalogue) {
        return AggregateKind.of("agreements", Agreement.class, catalogue.topic("agreements"), AgreementWire::of)
                .foundBy("counterpart");
    }

    @Bean
    Aggregates<Agreement> agreements(AggregateFactory factory, AggregateKind<Agreement> agreementKind) {
        return factory.of(agreementKind);
    }
}
