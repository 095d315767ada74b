package vn.thongsuot.reporting.crossing.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.crossing.AnswerEnvelope;
import vn.thongsuot.reporting.crossing.RequestEnvelope;
import vn.thongsuot.reporting.crossing.SendingAnswers;
import vn.thongsuot.reporting.crossing.SendingRequests;
import vn.thongsuot.reporting.crossing.TakingAnswers;
import vn.thongsuot.reporting.crossing.TakingRequests;

@Configuration(proxyBeanMethods = false)
class CrossingMessaging {

    private static final String REQUESTS = "exchange-requests";
    private static final String ANSWERS = "exchange-answers";

    @Bean
    AggregateKind<RequestEnvelope> requestEnvelopeKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "request_envelopes", RequestEnvelope.class, catalogue.topic(REQUESTS), RequestEnvelopeData::of)
                .addressedTo(envelope -> new TenantId(envelope.to()));
    }

    @Bean
    Aggregates<RequestEnvelope> requestEnvelopes(AggregateFactory factory, AggregateKind<RequestEnvelope> kind) {
        return factory.of(kind);
    }

    @Bean
    AggregateKind<AnswerEnvelope> answerEnvelopeKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "answer_envelopes", AnswerEnvelope.class, catalogue.topic(ANSWERS), AnswerEnvelopeData::of)
                .addressedTo(envelope -> new TenantId(envelope.to()));
    }

    @Bean
    Aggregates<AnswerEnvelope> answerEnvelopes(AggregateFactory factory, AggregateKind<AnswerEnvelope> kind) {
        return factory.of(kind);
    }

    @Bean
    OwnRecommendations ownRecommendations(
            TopicCatalogue catalogue, SendingRequests requests, SendingAnswers answers, MeterRegistry meters) {
        return new OwnRecommendations(catalogue.topic("recommendations"), requests, answers, meters);
    }

    @Bean
    IncomingRequests incomingRequests(TopicCatalogue catalogue, TakingRequests taking) {
        return new IncomingRequests(catalogue.topic(REQUESTS), taking);
    }

    @Bean
    IncomingAnswers incomingAnswers(TopicCatalogue catalogue, TakingAnswers taking) {
        return new IncomingAnswers(catalogue.topic(ANSWERS), taking);
    }
}
