package vn.thongsuot.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.kafka.connect.sink.MongoSinkTask;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.sink.SinkRecord;

/**
 * MongoDB's sink connector with the settings it comes with, writing the events as they are, one document for each deed: less
 * than figures are, for nothing is added up.
 */
final class SinkConnector {

    static final String EVENTS = "events";

    private SinkConnector() {}

    public static void main(String... args) {
        var task = new MongoSinkTask();
        task.start(Map.of(
                "topics",
                args[0],
                "connection.uri",
                Objects.requireNonNull(System.getenv("MONGODB_URI")),
                "database",
                args[2],
                "collection",
                EVENTS,
                "document.id.strategy",
                "com.mongodb.kafka.connect.sink.processor.id.strategy.ProvidedInKeyStrategy",
                "writemodel.strategy",
                "com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy"));
        Polling.forEver(
                args[0],
                args[1],
                records -> task.put(records.stream().map(SinkConnector::record).toList()));
    }

    private static SinkRecord record(ConsumerRecord<String, byte[]> record) {
        return new SinkRecord(
                record.topic(),
                record.partition(),
                Schema.STRING_SCHEMA,
                "{\"_id\": \"" + record.key() + "\"}",
                Schema.STRING_SCHEMA,
                new String(record.value(), UTF_8),
                record.offset());
    }
}
