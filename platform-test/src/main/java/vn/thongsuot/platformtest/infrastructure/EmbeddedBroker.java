package vn.thongsuot.platformtest.infrastructure;

import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A single Kafka broker in this JVM, in KRaft mode, with nothing on it. */
final class EmbeddedBroker {

    /** What makes one broker enough and consumers quick to start. */
    static final Map<String, String> SETTINGS = Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "group.initial.rebalance.delay.ms", "0",
            "auto.create.topics.enable", "false");

    private EmbeddedBroker() {}

    static Picked start() {
        var broker = new EmbeddedKafkaKraftBroker(1, 2);
        broker.brokerProperties(SETTINGS);
        broker.brokerListProperty("thongsuot.test.brokers");
        broker.afterPropertiesSet();
        return Picked.started(broker.getBrokersAsString(), broker::destroy);
    }
}
