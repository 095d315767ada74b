package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.naive.Told;

/** The topology on the bench: takes what is told, keeps what comes out, and can be stopped and started. */
public final class Bench implements AutoCloseable {

    private final Map<String, FigureEvent> figures = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, byte[]> gaps = new HashMap<>();
    private final List<TestRecord<byte[], byte[]>> deadLetters = new ArrayList<>();
    private final List<TestRecord<byte[], byte[]>> come = new ArrayList<>();
    private final int generation;
    private TopologyTestDriver driver;

    public Bench() {
        this(1);
    }

    public Bench(int generation) {
        this.generation = generation;
        this.driver = start();
    }

    public void tell(Told told) {
        send(
                told.key(),
                headers(told.tenant(), told.id(), told.version()),
                told.json().getBytes(UTF_8));
    }

    void tellUnreadable(Told told) {
        send(told.key(), headers(told.tenant(), told.id(), told.version()), "{\"unit\":".getBytes(UTF_8));
    }

    void send(@Nullable String key, Headers headers, byte @Nullable [] value) {
        driver.createInputTopic(FigureTopics.ACTIVITIES.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key == null ? null : key.getBytes(UTF_8), value, headers));
        collect();
    }

    static Headers headers(String tenant, String id, long version) {
        var headers = new RecordHeaders();
        CloudEventHeaders.write(
                headers,
                new CloudEventHeaders(
                        id + "-" + version,
                        "vn.thongsuot.activity.recorded.v1",
                        "/activity-service",
                        id,
                        Instant.EPOCH,
                        new TenantId(tenant),
                        version,
                        null));
        return headers;
    }

    /** A crash between two commits: what was committed is there again, everything else is gone. */
    public void restart() {
        var kept = new HashMap<String, Map<String, Object>>();
        for (var name : List.of(ContributionsProcessor.STORE, CellsProcessor.STORE)) {
            kept.put(name, contents(name));
        }
        driver.close();
        driver = start();
        kept.forEach((name, entries) -> {
            var store = driver.<String, Object>getKeyValueStore(name);
            entries.forEach(store::put);
        });
    }

    private Map<String, Object> contents(String name) {
        var contents = new HashMap<String, Object>();
        try (var all = driver.<String, Object>getKeyValueStore(name).all()) {
            for (KeyValue<String, Object> entry : (Iterable<KeyValue<String, Object>>) () -> all) {
                contents.put(entry.key, entry.value);
            }
        }
        return contents;
    }

    private void collect() {
        for (var record : read(FigureTopics.FIGURES.name())) {
            come.add(record);
            var figure = Json.MAPPER.readValue(record.value(), FigureEvent.class);
            var key = new String(record.key(), UTF_8);
            var before = sequences.put(key, figure.version());
            if (figure.version() != (before == null ? 0 : before) + 1) {
                throw new AssertionError("sequence of " + key + " jumped from " + before + " to " + figure.version());
            }
            figures.put(key, figure);
        }
        for (var record : read(FigureTopics.GAPS)) {
            var key = new String(record.key(), UTF_8);
            if (record.value() == null) {
                gaps.remove(key);
            } else {
                gaps.put(key, record.value());
            }
        }
        deadLetters.addAll(read(FigureTopics.DEAD_LETTERS));
    }

    private List<TestRecord<byte[], byte[]>> read(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** Bytes that the state store keeps of an activity. */
    int keptBytes(String key) {
        return Json.bytes(driver.getKeyValueStore(ContributionsProcessor.STORE).get(key)).length;
    }

    /** What has come out on the topic of figures since it was last asked, in its order. */
    public List<TestRecord<byte[], byte[]>> take() {
        var taken = List.copyOf(come);
        come.clear();
        return taken;
    }

    /** The newest of each cell, by record key. */
    Map<String, FigureEvent> figures() {
        return figures;
    }

    /** What stands unread, by record key. */
    Map<String, byte[]> gaps() {
        return gaps;
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters;
    }

    private TopologyTestDriver start() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, System.getProperty("java.io.tmpdir") + "/thongsuot-bench");
        return new TopologyTestDriver(
                FiguresTopology.on(new StreamsBuilder(), generation, Stores::inMemoryKeyValueStore), settings);
    }

    @Override
    public void close() {
        driver.close();
    }
}
