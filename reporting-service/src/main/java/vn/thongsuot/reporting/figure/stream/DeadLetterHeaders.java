package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.springframework.kafka.support.KafkaHeaders;

/** Where a dead letter came from and why it died, by the names that Spring's listeners use. */
final class DeadLetterHeaders {

    private DeadLetterHeaders() {}

    static Headers of(Headers original, ProcessingContext context, String cause) {
        var headers = new RecordHeaders(original.toArray());
        headers.add(KafkaHeaders.DLT_EXCEPTION_MESSAGE, cause.getBytes(UTF_8));
        context.recordMetadata().ifPresent(place -> {
            headers.add(KafkaHeaders.DLT_ORIGINAL_TOPIC, place.topic().getBytes(UTF_8));
            headers.add(
                    KafkaHeaders.DLT_ORIGINAL_PARTITION,
                    ByteBuffer.allocate(Integer.BYTES).putInt(place.partition()).array());
            headers.add(
                    KafkaHeaders.DLT_ORIGINAL_OFFSET,
                    ByteBuffer.allocate(Long.BYTES).putLong(place.offset()).array());
        });
        return headers;
    }

    static String place(ProcessingContext context) {
        return context.recordMetadata()
                .map(place -> place.topic() + "-" + place.partition() + "@" + place.offset())
                .orElse("unknown place");
    }
}
