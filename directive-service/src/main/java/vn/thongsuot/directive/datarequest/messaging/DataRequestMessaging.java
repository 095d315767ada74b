package vn.thongsuot.directive.datarequest.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class DataRequestMessaging {

    @Bean
    AggregateKind<DataRequest> dataRequestKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "data-requests", DataRequest.class, catalogue.topic("data-requests"), DataRequestWire::of)
                .filteredBy("unit", "directive", "status")
                .together("unit", "directive", "status")
                .placedAt(request -> Set.of(request.state().unit()));
    }

    @Bean
    Aggregates<DataRequest> dataRequests(AggregateFactory factory, AggregateKind<DataRequest> dataRequestKind) {
        return factory.of(dataRequestKind);
    }
}
