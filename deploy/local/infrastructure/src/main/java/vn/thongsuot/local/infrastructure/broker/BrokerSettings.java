package vn.thongsuot.local.infrastructure.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What one broker alone needs to be told: everything on the loopback, one copy of everything, and
 * buffers small enough for a small heap.
 */
final class BrokerSettings {

    private BrokerSettings() {}

    static Properties of(Path data, int port, int controllerPort) {
        Properties settings = new Properties();
        alone(settings, data, port, controllerPort);
        oneCopy(settings);
        quickToReturn(settings);
        quickToMiss(settings);
        frugal(settings);
        return settings;
    }

    private static void alone(Properties settings, Path data, int port, int controllerPort) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
    }

    private static void oneCopy(Properties settings) {
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
    }

    /** After a kill the broker waits for its own earlier session to run out; with the defaults that is 9 s. */
    private static void quickToReturn(Properties settings) {
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        // What a killed client left open holds up its successor until the broker looks for it; by default each ten
        // seconds.
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        settings.put("group.initial.rebalance.delay.ms", "0");
    }

    /** With the newer protocol of groups the broker says when a member that died is missed: as soon as the services ask for. */
    private static void quickToMiss(Properties settings) {
        settings.put("group.consumer.min.session.timeout.ms", "10000");
        settings.put("group.consumer.session.timeout.ms", "10000");
        settings.put("group.consumer.min.heartbeat.interval.ms", "1000");
        settings.put("group.consumer.heartbeat.interval.ms", "3000");
    }

    private static void frugal(Properties settings) {
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20));
        settings.put("log.segment.bytes", String.valueOf(64 << 20));
        settings.put("log.index.size.max.bytes", String.valueOf(1 << 20));
        settings.put("num.io.threads", "4");
        settings.put("num.network.threads", "2");
        settings.put("background.threads", "2");
    }
}
