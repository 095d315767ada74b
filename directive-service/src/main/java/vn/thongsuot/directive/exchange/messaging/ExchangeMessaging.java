package vn.thongsuot.directive.exchange.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.exchange.Envelope;
import vn.thongsuot.directive.exchange.SendingDirectives;
import vn.thongsuot.directive.exchange.SendingReceipts;
import vn.thongsuot.directive.exchange.TakingIn;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantId;

@Configuration(proxyBeanMethods = false)
class ExchangeMessaging {

    @Bean
    AggregateKind<Envelope> envelopeKind(TopicCatalogue catalogue) {
        return AggregateKind.of("envelopes", Envelope.class, catalogue.topic("exchange"), EnvelopeWire::of)
                .foundBy("directive.id")
                .addressedTo(envelope -> new TenantId(envelope.to()));
    }

    @Bean
    Aggregates<Envelope> envelopes(AggregateFactory factory, AggregateKind<Envelope> envelopeKind) {
        return factory.of(envelopeKind);
    }

    @Bean
    MadeAssignments madeAssignments(TopicCatalogue catalogue, SendingDirectives sending) {
        return new MadeAssignments(catalogue.topic("assignments"), sending);
    }

    @Bean
    ReceivedAssignments receivedAssignments(TopicCatalogue catalogue, SendingReceipts sending) {
        return new ReceivedAssignments(catalogue.topic("assignments"), sending);
    }

    @Bean
    ChangedDirectives changedDirectives(TopicCatalogue catalogue, SendingDirectives sending) {
        return new ChangedDirectives(catalogue.topic("directives"), sending);
    }

    @Bean
    IncomingEnvelopes incomingEnvelopes(TopicCatalogue catalogue, TakingIn takingIn, MeterRegistry meters) {
        return new IncomingEnvelopes(catalogue.topic("exchange"), takingIn, meters);
    }
}
