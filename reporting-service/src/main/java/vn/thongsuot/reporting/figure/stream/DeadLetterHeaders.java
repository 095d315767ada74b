package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import vn.thongsuot.platform.events.DeadLetters;

/** Where a dead letter came from and why it died, by the names that all dead letters of the platform use. */
final class DeadLetterHeaders {

    private DeadLetterHeaders() {}

    static Headers of(Headers original, ProcessingContext context, String cause) {
        var headers = new RecordHeaders(original.toArray());
        headers.add(DeadLetters.CAUSE, cause.getBytes(UTF_8));
        headers.add(DeadLetters.ORIGIN, place(context).getBytes(UTF_8));
        var now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        headers.add(DeadLetters.SET_ASIDE, now.toString().getBytes(UTF_8));
        return headers;
    }

    static String place(ProcessingContext context) {
        return context.recordMetadata()
                .map(place -> place.topic() + "-" + place.partition() + "@" + place.offset())
                .orElse("unknown place");
    }
}
