package vn.thongsuot.directive.intake.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class IntakeMessaging {

    @Bean
    Aggregates<Intake> intakes(AggregateFactory factory, TopicCatalogue catalogue) {
        return factory.of(AggregateKind.of("intakes", Intake.class, catalogue.topic("intakes"), IntakeWire::of)
                .filteredBy("unit", "state")
                .foundBy("file.sha256", "packed.files.sha256")
                .together("unit", "state")
                .placedAt(intake -> Set.of(intake.state().unit())));
    }
}
