package vn.thongsuot.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.tenancy.TenantId;

class CloudEventHeadersTest {

    private final CloudEventHeaders event = new CloudEventHeaders(
            "e1",
            "vn.thongsuot.plan.approved.v1",
            "/plan-service",
            "p1",
            Instant.parse("2025-05-05T00:00:00Z"),
            new TenantId("dong-nai"),
            7,
            null);

    @Test
    void whatIsWrittenIsRead() {
        var headers = new RecordHeaders();
        CloudEventHeaders.write(headers, event);

        assertThat(CloudEventHeaders.read(headers)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_subject", "ce_time", "ce_tenant", "ce_sequence"})
    void withoutOneOfThemItIsNoEvent(String missing) {
        var headers = new RecordHeaders();
        CloudEventHeaders.write(headers, event);
        headers.remove(missing);

        assertThatThrownBy(() -> CloudEventHeaders.read(headers))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_time", "ce_tenant", "ce_sequence"})
    void nonsenseIsRefused(String name) {
        var headers = new RecordHeaders();
        CloudEventHeaders.write(headers, event);
        headers.remove(name);
        headers.add(name, "?!".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> CloudEventHeaders.read(headers)).isInstanceOf(UnreadableEventException.class);
    }
}
