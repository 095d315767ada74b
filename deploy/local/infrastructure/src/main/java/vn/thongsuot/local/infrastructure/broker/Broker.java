package vn.thongsuot.local.infrastructure.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.local.infrastructure.Part;

/** A Kafka broker and its controller in this process. What it acknowledged survives a kill of the process. */
public final class Broker implements Part {

    /** Same for every installation: nothing ever compares two of them. */
    private static final String CLUSTER = "dGhvbmdzdW90LWxvY2FsMQ";

    private final Path data;
    private final Properties settings;
    private volatile @Nullable KafkaRaftServer server;

    public Broker(Path folder, int port, int controllerPort) {
        this.data = folder.resolve("log");
        this.settings = BrokerSettings.of(data, port, controllerPort);
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public void start() throws IOException {
        Files.createDirectories(data);
        if (!Files.exists(data.resolve("meta.properties"))) {
            format();
        }
        KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server = started;
        started.startup();
    }

    @Override
    public void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
        }
    }

    /** Kafka's own tool does it; {@code meta.properties} is what it writes last. */
    private void format() throws IOException {
        Path file = data.resolveSibling("format.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {"format", "--ignore-formatted", "-t", CLUSTER, "-c", file.toString()};
        if (StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException(
                    "the broker's folder could not be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
