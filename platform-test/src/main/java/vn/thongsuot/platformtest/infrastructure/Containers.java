package vn.thongsuot.platformtest.infrastructure;

import java.util.Locale;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Store and broker in containers, for machines with a Docker engine. */
final class Containers {

    private Containers() {}

    static Picked store() {
        var container = new MongoDBContainer("mongo:8.0");
        container.start();
        return Picked.started(container.getConnectionString(), container::stop);
    }

    static Picked broker() {
        var container = new KafkaContainer("apache/kafka:4.2.1");
        EmbeddedBroker.SETTINGS.forEach((name, value) ->
                container.withEnv("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        container.start();
        return Picked.started(container.getBootstrapServers(), container::stop);
    }
}
