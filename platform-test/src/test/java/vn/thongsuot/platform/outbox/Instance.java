package vn.thongsuot.platform.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.kafka.core.KafkaOperations;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantIndexes;

/** One of several instances of a service on one store, whose sending the test can hold up or break at each joint. */
final class Instance {

    static final Duration LEASE = Duration.ofSeconds(20);

    /** What happens around publishing; the default does nothing. */
    interface Joint {
        default void beforePublish() {}

        default void afterPublish() {}
    }

    final Outbox outbox;
    final LeaseRelay relay;
    final Aggregates<Letter> letters;
    volatile Joint joint = new Joint() {};

    Instance(
            String name,
            TenantDatabases databases,
            KafkaOperations<String, byte[]> kafka,
            AggregateKind<Letter> kind,
            Clock clock) {
        Map<String, AggregateKind<?>> kinds = new HashMap<>();
        var settings = new OutboxSettings(name, LEASE, LEASE, LEASE, 64, 4 << 20, 512 << 10);
        var publisher = new EventPublisher(kafka, kinds, "letters") {
            @Override
            public void publish(Collection<OutboxItem> items) {
                joint.beforePublish();
                super.publish(items);
                joint.afterPublish();
            }
        };
        var store = new OutboxStore(databases, name);
        outbox = new Outbox(new OutboxDelivery(store, publisher, clock, new SimpleMeterRegistry()), clock);
        var factory = new AggregateFactory(kinds, databases, new StoredJson(), settings, outbox);
        letters = factory.of(kind);
        databases.tenants().forEach(tenant -> TenantIndexes.of(List.of(factory)).create(databases.of(tenant)));
        relay = new LeaseRelay(databases, List.<AggregateKind<?>>of(kind), settings, outbox, clock);
    }

    /** The state of the tests. */
    record Letter(String text) {

        record Wire(String id, long version, String text) {}
    }
}
