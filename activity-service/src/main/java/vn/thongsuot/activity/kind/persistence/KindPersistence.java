package vn.thongsuot.activity.kind.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.kind.FormerVersions;
import vn.thongsuot.activity.kind.KeptKinds;
import vn.thongsuot.activity.kind.OwnKind;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** Where kinds of tenants are kept. They concern the whole tenant, and so does their audit. */
@Configuration(proxyBeanMethods = false)
class KindPersistence {

    @Bean
    Aggregates<OwnKind> ownKindAggregates(AggregateFactory factory) {
        return factory.of(AggregateKind.untold("activity_kinds", OwnKind.class));
    }

    @Bean
    FormerVersions formerVersions(TenantDatabases databases, StoredJson json) {
        return new MongoFormerVersions(databases, json);
    }

    @Bean
    OwnKinds ownKinds(Aggregates<OwnKind> kinds, FormerVersions former) {
        return new KeptKinds(kinds, former);
    }
}
