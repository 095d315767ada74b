package vn.thongsuot.platformtest.infrastructure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The broker seen from outside: tests tell a service what the others would tell it, and look at what it told. Topics carry
 * their full names ({@code thongsuot.plans}); they are there once an application that uses them has started.
 */
public final class TestTopics implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private final String brokers;
    private final KafkaProducer<String, byte[]> producer;

    TestTopics(String brokers) {
        this.brokers = brokers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "max.block.ms", 20_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Tells what the owner of a topic would tell.
     *
     * @param data record, map or tree that becomes the JSON; absent values are left out
     */
    public void announce(String topic, String type, TenantId tenant, String subject, long sequence, Object data) {
        var id = UUID.randomUUID().toString();
        announce(topic, new Event<>(id, type, tenant, subject, sequence, Instant.EPOCH.plusSeconds(sequence), data));
    }

    /** As above with everything said, for instance to send the same event twice. */
    public void announce(String topic, Event<?> event) {
        var wire = new ProducerRecord<>(
                topic, event.tenant() + ":" + event.subject(), JSON.writeValueAsBytes(event.data()));
        header(wire, "ce_specversion", "1.0");
        header(wire, "ce_id", event.id());
        header(wire, "ce_type", event.type());
        header(wire, "ce_source", "/test");
        header(wire, "ce_subject", event.subject());
        header(wire, "ce_time", event.time().toString());
        header(wire, "ce_tenant", event.tenant().value());
        if (event.from() != null) {
            header(wire, "ce_fromtenant", event.from().value());
        }
        header(wire, "ce_sequence", Long.toString(event.sequence()));
        header(wire, "content-type", "application/json");
        send(wire);
    }

    /** Puts anything on a topic, for instance what nobody can read; returns when the broker has it. */
    public void send(ProducerRecord<String, byte[]> wire) {
        try {
            producer.send(wire).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not send to " + wire.topic(), e.getCause());
        }
    }

    /** Makes a topic of two partitions that the catalogue does not have, unless it is there. */
    public void create(String topic) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1)))
                        .all()
                        .get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not make " + topic, e.getCause());
        }
    }

    /** Everything on a topic now, in the order of each partition. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        return new TopicReading(brokers).everything(topic);
    }

    /** Everything on every topic there is now, the broker's own aside. */
    public List<ConsumerRecord<String, byte[]>> allRecords() {
        return new TopicReading(brokers).everything();
    }

    /** The events of one tenant on a topic now. */
    public List<SentEvent> events(String topic, TenantId tenant) {
        return records(topic).stream()
                .filter(sent -> sent.value() != null && sent.key().startsWith(tenant + ":"))
                .map(SentEvent::read)
                .toList();
    }

    /** The same, each once: what was slow to be sent may have been sent again. */
    public List<SentEvent> eventsOnce(String topic, TenantId tenant) {
        var once = new LinkedHashMap<String, SentEvent>();
        events(topic, tenant).forEach(event -> once.putIfAbsent(event.id(), event));
        return List.copyOf(once.values());
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void header(ProducerRecord<String, byte[]> wire, String name, String value) {
        wire.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
