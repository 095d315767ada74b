package vn.thongsuot.reporting.figure.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureStreamsTest {

    @TempDir
    Path state;

    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger cleaned = new AtomicInteger();
    private volatile boolean closes;

    @Test
    void whatThreadsAreStillAtWorkOnIsNotCleanedUp() {
        var generations = new GenerationStreams(generation -> new FigureStreams(this::streams, () -> true));
        generations.start();
        generations.compute(Set.of(1));
        Awaitility.await().until(() -> started.get() == 1);

        generations.compute(Set.of());
        assertThat(cleaned).hasValue(0);
        assertThat(generations.states()).as("asked again").containsOnlyKeys(1);

        closes = true;
        generations.compute(Set.of());
        assertThat(cleaned).hasValue(1);
        assertThat(generations.states()).isEmpty();
    }

    private KafkaStreams streams() {
        var settings = new Properties();
        settings.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, "figures-stopping");
        settings.setProperty(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        settings.setProperty(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return new Slow(settings);
    }

    /** Streams whose threads end when the test says so. */
    private final class Slow extends KafkaStreams {

        Slow(Properties settings) {
            super(FiguresTopology.on(new StreamsBuilder(), 1), settings);
        }

        @Override
        public synchronized void start() {
            started.incrementAndGet();
        }

        @Override
        public synchronized boolean close(org.apache.kafka.streams.CloseOptions options) {
            if (closes) {
                super.close(Duration.ofSeconds(5));
            }
            return closes;
        }

        @Override
        public void cleanUp() {
            cleaned.incrementAndGet();
        }
    }
}
