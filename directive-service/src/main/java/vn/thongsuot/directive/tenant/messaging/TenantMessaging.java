package vn.thongsuot.directive.tenant.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.tenant.Tenant;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class TenantMessaging {

    @Bean
    AggregateKind<Tenant> tenantKind(TopicCatalogue catalogue) {
        return AggregateKind.of("tenants", Tenant.class, catalogue.topic("tenants"), TenantWire::of);
    }

    @Bean
    Aggregates<Tenant> tenants(AggregateFactory factory, AggregateKind<Tenant> tenantKind) {
        return factory.of(tenantKind);
    }
}
