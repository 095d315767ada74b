package vn.thongsuot.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.tenancy.TenantId;

/** Events as the services tell them that own what they are about. */
final class Told {

    private static final String DEED = "vn.thongsuot.activity.recorded.v1";

    private Told() {}

    /** A deed as of now. */
    static ProducerRecord<String, byte[]> deed(
            String topic, TenantId tenant, String id, long version, DeedFacts facts) {
        return event(topic, DEED, tenant, id, version, facts.json(id, version));
    }

    static ProducerRecord<String, byte[]> event(
            String topic, String type, TenantId tenant, String id, long version, String data) {
        var headers = new RecordHeaders();
        CloudEventHeaders.write(
                headers,
                new CloudEventHeaders(id + "-" + version, type, "/bench", id, Instant.now(), tenant, version, null));
        return new ProducerRecord<>(topic, null, tenant + ":" + id, data.getBytes(UTF_8), headers);
    }
}
