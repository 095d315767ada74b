package vn.thongsuot.platform.outbox;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave.
 *
 * @param instance name of this process among its replicas; made up when not set
 * @param lease how long the instance that stored a command has to send its events before another may; longer than the
 *     producer's delivery time-out
 * @param scan how often left-over events of dead instances are looked for
 * @param reconcile how often the topics are compared with the store; the first time shortly after the start
 * @param maxPending events that one aggregate may have waiting; past it its commands are refused
 * @param maxPendingBytes bytes of events that one aggregate may have waiting
 * @param maxEventBytes bytes of one aggregate's public state
 */
@ConfigurationProperties("thongsuot.outbox")
record OutboxSettings(
        @DefaultValue("") String instance,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("10s") Duration scan,
        @DefaultValue("1h") Duration reconcile,
        @DefaultValue("64") int maxPending,
        @DefaultValue("4194304") int maxPendingBytes,
        @DefaultValue("524288") int maxEventBytes) {

    OutboxSettings {
        instance = instance.isBlank() ? UUID.randomUUID().toString() : instance;
    }
}
