package vn.thongsuot.directive.dataanswer.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.dataanswer.DataAnswer;
import vn.thongsuot.directive.dataanswer.MakingAnswers;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class DataAnswerMessaging {

    @Bean
    AggregateKind<DataAnswer> dataAnswerKind(TopicCatalogue catalogue) {
        return AggregateKind.of("data-answers", DataAnswer.class, catalogue.topic("data-answers"), DataAnswerWire::of)
                .filteredBy("request", "unit", "status")
                .together("request", "unit", "status")
                .placedAt(answer -> Set.of(answer.state().unit()));
    }

    @Bean
    Aggregates<DataAnswer> dataAnswers(AggregateFactory factory, AggregateKind<DataAnswer> dataAnswerKind) {
        return factory.of(dataAnswerKind);
    }

    @Bean
    SentRequests sentRequests(TopicCatalogue catalogue, MakingAnswers making) {
        return new SentRequests(catalogue.topic("data-requests"), making);
    }
}
