package vn.thongsuot.platformtest.infrastructure;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import vn.thongsuot.platformtest.identity.TestIssuer;

/**
 * The store, the broker and the issuer of tokens of this JVM's tests. Made on first use, said once on the console, closed
 * after the last application has stopped.
 */
public final class Infrastructure {

    private final Picked store;
    private final Picked broker;
    private final TestIssuer issuer;
    private final TestTopics topics;
    private final StorePrefix prefix = StorePrefix.random();

    private Infrastructure(Picked store, Picked broker, TestIssuer issuer) {
        this.store = store;
        this.broker = broker;
        this.issuer = issuer;
        this.topics = new TestTopics(broker.address());
    }

    public static Infrastructure get() {
        return Holder.SHARED;
    }

    /** Connection string of the store. */
    public String storeUri() {
        return store.address();
    }

    /** Whether the store has secondary indexes; the embedded one has none. */
    public boolean storeHasIndexes() {
        return !store.embedded();
    }

    /** Bootstrap servers of the broker. */
    public String brokers() {
        return broker.address();
    }

    /** First part of the names of all databases of this JVM; they are dropped at the end. */
    public String storePrefix() {
        return prefix.value();
    }

    public TestIssuer issuer() {
        return issuer;
    }

    public TestTopics topics() {
        return topics;
    }

    /** What an application needs to be told: the names that a service reads from its environment, and their own keys. */
    Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry("MONGODB_URI", storeUri()),
                Map.entry("spring.mongodb.uri", storeUri()),
                Map.entry("THONGSUOT_STORE_PREFIX", storePrefix()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", brokers()),
                Map.entry("spring.kafka.bootstrap-servers", brokers()),
                Map.entry("THONGSUOT_TOPICS_PARTITIONS", "2"),
                Map.entry("THONGSUOT_TOPICS_REPLICATION", "1"),
                Map.entry("OIDC_ISSUER_URI", issuer.uri()));
    }

    private static Infrastructure start() {
        var infrastructure = new Infrastructure(
                Picking.STORE.pick(EmbeddedStore::start, Containers::store),
                Picking.BROKER.pick(EmbeddedBroker::start, Containers::broker),
                TestIssuer.start());
        // these run after the applications' own shutdown, so nothing writes any more when the databases go
        SpringApplication.getShutdownHandlers().add(infrastructure::close);
        return infrastructure;
    }

    private void close() {
        topics.close();
        issuer.close();
        broker.stop().run();
        if (store.outlivesTheTests()) {
            prefix.dropDatabases(store.address());
        }
        store.stop().run();
    }

    private static final class Holder {
        static final Infrastructure SHARED = start();
    }
}
