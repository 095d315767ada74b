package vn.thongsuot.directive.position.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class PositionMessaging {

    @Bean
    AggregateKind<Position> positionKind(TopicCatalogue catalogue) {
        return AggregateKind.of("positions", Position.class, catalogue.topic("positions"), PositionWire::of)
                .foundBy("unit", "subject", "actsFor")
                .placedAt(position -> Set.of(position.state().unit()));
    }

    @Bean
    Aggregates<Position> positions(AggregateFactory factory, AggregateKind<Position> positionKind) {
        return factory.of(positionKind);
    }
}
