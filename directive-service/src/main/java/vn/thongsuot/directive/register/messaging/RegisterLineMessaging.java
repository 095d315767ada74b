package vn.thongsuot.directive.register.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.register.RegisterLine;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class RegisterLineMessaging {

    @Bean
    AggregateKind<RegisterLine> registerLineKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "register_lines", RegisterLine.class, catalogue.topic("register-lines"), RegisterLineWire::of)
                .filteredBy("directive", "register", "place")
                .placedAt(line -> Set.of(line.state().entry().unit()));
    }

    @Bean
    Aggregates<RegisterLine> registerLines(AggregateFactory factory, AggregateKind<RegisterLine> registerLineKind) {
        return factory.of(registerLineKind);
    }
}
