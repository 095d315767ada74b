package vn.thongsuot.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import vn.thongsuot.platform.audit.AuditTrail;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** The outbox: aggregates with their events in one document, and what sends them. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxAutoConfiguration {

    private final Map<String, AggregateKind<?>> kinds = new ConcurrentHashMap<>();

    @Bean
    EventPublisher eventPublisher(
            ProducerFactory<?, ?> producers, @Value("${spring.application.name}") String service) {
        @SuppressWarnings("unchecked") // the serializers are fixed in platform-defaults.yml
        var events = (ProducerFactory<String, byte[]>) producers;
        return new EventPublisher(new KafkaTemplate<>(events), kinds, service);
    }

    @Bean
    Outbox outbox(
            TenantDatabases databases,
            OutboxSettings settings,
            EventPublisher publisher,
            Clock clock,
            MeterRegistry meters) {
        var store = new OutboxStore(databases, settings.instance());
        var outbox = new Outbox(new OutboxDelivery(store, publisher, clock, meters), clock);
        Gauge.builder("thongsuot.outbox.pending", outbox, Outbox::size)
                .description("aggregates whose events this instance has not handed to the broker yet")
                .register(meters);
        Gauge.builder("thongsuot.outbox.age", outbox, waiting -> waiting.age().toMillis() / 1000.0)
                .description("how long the oldest event of this instance has not been sent")
                .baseUnit("seconds")
                .register(meters);
        return outbox;
    }

    @Bean
    AggregateFactory aggregateFactory(
            TenantDatabases databases, StoredJson json, OutboxSettings settings, Outbox outbox) {
        return new AggregateFactory(kinds, databases, json, settings, outbox);
    }

    @Bean
    AuditTrail auditTrail(TenantDatabases databases, StoredJson json) {
        return new MongoAuditTrail(kinds, databases, json);
    }

    @Bean
    OutboxMaintenance outboxMaintenance(
            TenantDatabases databases,
            OutboxSettings settings,
            Outbox outbox,
            ConsumerFactory<?, ?> consumers,
            Clock clock) {
        @SuppressWarnings("unchecked") // the deserializers are fixed in platform-defaults.yml
        var events = (ConsumerFactory<String, byte[]>) consumers;
        return new OutboxMaintenance(
                new LeaseRelay(databases, kinds.values(), settings, outbox, clock),
                new TopicReconciler(new TopicHeads(events), databases, kinds.values(), outbox),
                settings);
    }
}
