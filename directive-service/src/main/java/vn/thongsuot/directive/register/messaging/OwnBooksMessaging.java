package vn.thongsuot.directive.register.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.register.OwnBooks;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.numbers.MongoNumberBooks;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class OwnBooksMessaging {

    @Bean
    AggregateKind<OwnBooks> ownBooksKind(TopicCatalogue catalogue) {
        return AggregateKind.of("number_books", OwnBooks.class, catalogue.topic("number-books"), OwnBooksWire::of);
    }

    @Bean
    Aggregates<OwnBooks> ownBooks(AggregateFactory factory, AggregateKind<OwnBooks> ownBooksKind) {
        return factory.of(ownBooksKind);
    }

    @Bean
    MongoNumberBooks numberBooks(TenantDatabases databases) {
        return new MongoNumberBooks(databases);
    }
}
