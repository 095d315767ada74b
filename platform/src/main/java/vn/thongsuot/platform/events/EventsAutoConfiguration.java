package vn.thongsuot.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** Topics, copies, handlers and dead letters. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(TopicSettings.class)
class EventsAutoConfiguration {

    @Bean
    TopicsSetup topicsSetup(
            TopicCatalogue catalogue,
            TopicSettings settings,
            KafkaAdmin admin,
            @Value("${spring.application.name}") String service,
            Handlers handlers) {
        return new TopicsSetup(
                catalogue,
                settings,
                service,
                admin.getConfigurationProperties(),
                () -> handlers.all().stream().<Topic>map(EventHandler::topic).collect(Collectors.toSet()));
    }

    @Bean
    Handlers eventHandlers(ReplicaFactory replicas, ObjectProvider<EventHandler<?>> others) {
        return new Handlers(replicas, others);
    }

    /** All that listen to topics: the copies, and the handlers of the service's own; complete once all beans are made. */
    record Handlers(ReplicaFactory replicas, ObjectProvider<EventHandler<?>> others) {

        List<EventHandler<?>> all() {
            List<EventHandler<?>> all = new ArrayList<>(replicas.replicas());
            others.orderedStream().filter(handler -> !all.contains(handler)).forEach(all::add);
            return all;
        }
    }

    @Bean
    ReplicaFactory replicaFactory(TenantDatabases databases, StoredJson json) {
        return new ReplicaFactory(databases, json);
    }

    @Bean
    DeadLetters deadLetters(
            ProducerFactory<?, ?> producers,
            @Value("${spring.application.name}") String service,
            Clock clock,
            MeterRegistry meters) {
        @SuppressWarnings("unchecked") // the serializers are fixed in platform-defaults.yml
        var events = (ProducerFactory<String, byte[]>) producers;
        return new DeadLetters(new KafkaTemplate<>(events), service, clock, meters);
    }

    @Bean
    TenantListener tenantListener(TopicCatalogue catalogue, TenantRegistry registry) {
        return new TenantListener(catalogue.topic("tenants"), registry);
    }

    @Bean
    Subscriptions subscriptions(
            ConsumerFactory<?, ?> consumers,
            @Value("${spring.application.name}") String service,
            Handlers handlers,
            StoredJson json,
            TenantRegistry tenants,
            DeadLetters deadLetters) {
        @SuppressWarnings("unchecked") // the deserializers are fixed in platform-defaults.yml
        var events = (ConsumerFactory<String, byte[]>) consumers;
        return new Subscriptions(
                events, service, handlers::all, handler -> dispatch(handler, json, tenants, deadLetters));
    }

    private static <T> TopicDispatch<T> dispatch(
            EventHandler<T> handler, StoredJson json, TenantRegistry tenants, DeadLetters deadLetters) {
        return new TopicDispatch<>(handler, json, tenants, deadLetters);
    }
}
