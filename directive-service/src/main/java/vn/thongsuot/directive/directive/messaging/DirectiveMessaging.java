package vn.thongsuot.directive.directive.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Doubles;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class DirectiveMessaging {

    private static final String URGENCY = "particulars.urgency";

    @Bean
    AggregateKind<Directive> directiveKind(TopicCatalogue catalogue) {
        return AggregateKind.of("directives", Directive.class, catalogue.topic("directives"), DirectiveWire::of)
                .filteredBy("campaign", "status", "direction", "kind", URGENCY, "filing.suspected", "filing.registers")
                .foundBy("symbol.key", Doubles.LIKENESSES, "filing.joinedInto", "filing.actedOnBy")
                .searchedBy("filing.words")
                .together("campaign", "status", "direction", "kind", URGENCY)
                .placedAt(directive -> directive.state().registrars());
    }

    @Bean
    Aggregates<Directive> directives(AggregateFactory factory, AggregateKind<Directive> directiveKind) {
        return factory.of(directiveKind);
    }
}
