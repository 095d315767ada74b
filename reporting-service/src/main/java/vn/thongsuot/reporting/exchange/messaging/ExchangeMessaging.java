package vn.thongsuot.reporting.exchange.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.exchange.FigureEnvelope;
import vn.thongsuot.reporting.exchange.ReceivedFigures;
import vn.thongsuot.reporting.exchange.SendingFigures;
import vn.thongsuot.reporting.exchange.TakingFigures;

@Configuration(proxyBeanMethods = false)
class ExchangeMessaging {

    private static final String TOPIC = "exchange-figures";

    @Bean
    AggregateKind<FigureEnvelope> figureEnvelopeKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "figure_envelopes", FigureEnvelope.class, catalogue.topic(TOPIC), FigureEnvelopeData::of)
                .addressedTo(envelope -> new TenantId(envelope.to()));
    }

    @Bean
    Aggregates<FigureEnvelope> figureEnvelopes(AggregateFactory factory, AggregateKind<FigureEnvelope> kind) {
        return factory.of(kind);
    }

    @Bean
    ApprovedAnswers approvedAnswers(TopicCatalogue catalogue, SendingFigures sending, MeterRegistry meters) {
        return new ApprovedAnswers(catalogue.topic("reports"), sending, meters);
    }

    @Bean
    IncomingFigures incomingFigures(
            TopicCatalogue catalogue, TakingFigures taking, ReceivedFigures received, MeterRegistry meters) {
        return new IncomingFigures(catalogue.topic(TOPIC), taking, received, meters);
    }
}
