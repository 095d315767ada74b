package vn.thongsuot.endtoend.cases;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.endtoend.RunningSuite;

/** Looks for a text of ASCII in every collection of every database of a suite, files among them, and in every record of every topic. */
record Search(RunningSuite suite, String text) {

    /** {@code service.collection} and names of topics, in order; empty when it is nowhere. */
    List<String> places() {
        var places = new TreeSet<String>();
        try (var store = MongoClients.create(suite.store())) {
            inStore(store, places);
        }
        inTopics(places);
        return List.copyOf(places);
    }

    private void inStore(MongoClient store, TreeSet<String> places) {
        var prefix = suite.storePrefix() + "_";
        for (var name : store.listDatabaseNames()) {
            if (name.startsWith(prefix)) {
                var service = name.substring(prefix.length()).replaceFirst("_.*", "");
                inDatabase(store.getDatabase(name), service, places);
            }
        }
    }

    private void inDatabase(MongoDatabase database, String service, TreeSet<String> places) {
        for (var collection : database.listCollectionNames()) {
            for (var found :
                    database.getCollection(collection, RawBsonDocument.class).find()) {
                var buffer = found.getByteBuffer();
                var bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                if (isIn(bytes)) {
                    places.add(service + "." + collection);
                }
            }
        }
    }

    private void inTopics(TreeSet<String> places) {
        var settings = Map.<String, Object>of("bootstrap.servers", suite.brokers(), "enable.auto.commit", false);
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> inRecord(found, places));
            }
        }
    }

    private void inRecord(ConsumerRecord<byte[], byte[]> found, TreeSet<String> places) {
        var there = isIn(found.key()) || isIn(found.value());
        for (var header : found.headers()) {
            there |= isIn(header.value());
        }
        if (there) {
            places.add(found.topic());
        }
    }

    private boolean isIn(byte @Nullable [] bytes) {
        return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }
}
