package vn.thongsuot.reporting.figure.stream;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import vn.thongsuot.reporting.figure.FigureTopics;

/** Takes its part in computing figures beside the service under test, with state stores of its own and a standby of each. */
public final class SecondInstance implements AutoCloseable {

    private final GenerationStreams streams;
    private final int generation;

    public SecondInstance(Map<String, Object> connection, Path stateDir, int generation) {
        this.generation = generation;
        var settings = new StreamSettings(stateDir.toString(), 200, 1024 * 1024, 1);
        this.streams = new GenerationStreams(each -> new FigureStreams(
                () -> new KafkaStreams(
                        FiguresTopology.on(new StreamsBuilder(), each),
                        settings.properties(new FigureTopics(each).applicationId(), connection, 1)),
                new InternalTopics(connection, 1, new FigureTopics(each).applicationId())::areReady));
        streams.start();
        streams.compute(Set.of(generation));
    }

    public boolean isRunning() {
        return streams.states().get(generation) == KafkaStreams.State.RUNNING;
    }

    @Override
    public void close() {
        streams.stop();
    }
}
