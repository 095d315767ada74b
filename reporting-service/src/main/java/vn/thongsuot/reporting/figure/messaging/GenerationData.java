package vn.thongsuot.reporting.figure.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.GenerationNews.Served;

/**
 * Which generation is served, as it is told to those who read the topic of figures: one record for each tenant, whose version
 * is the generation, so that the newest wins.
 *
 * @param former the generation served before; its cells will go
 * @param equal whether both were found equal before the switch
 */
record GenerationData(String id, long version, int generation, int former, boolean equal, Instant servedAt) {

    private static final String SUBJECT = "figuregeneration";
    private static final String TYPE = "vn.thongsuot.figuregeneration.served.v1";

    static GenerationData of(Served served) {
        return new GenerationData(
                SUBJECT, served.generation(), served.generation(), served.former(), served.equal(), served.servedAt());
    }

    static boolean isMeant(ConsumerRecord<?, byte[]> record) {
        var type = record.headers().lastHeader("ce_type");
        return type != null && type.value() != null && TYPE.equals(new String(type.value(), UTF_8));
    }

    ProducerRecord<String, byte[]> to(TenantId tenant, byte[] json) {
        var record = new ProducerRecord<>(FigureTopics.FIGURES.name(), tenant + ":" + id, json);
        var event = id + "-" + version;
        CloudEventHeaders.write(
                record.headers(),
                new CloudEventHeaders(event, TYPE, "/reporting-service", id, servedAt, tenant, version, null));
        return record;
    }

    /** @param cell its id, its generation before it */
    @SuppressWarnings("NullAway") // a tombstone has no value
    static ProducerRecord<String, byte[]> tombstone(TenantId tenant, String cell) {
        byte @Nullable [] nothing = null;
        return new ProducerRecord<>(FigureTopics.FIGURES.name(), tenant + ":" + cell, nothing);
    }
}
