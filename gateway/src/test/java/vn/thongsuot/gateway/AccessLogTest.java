package vn.thongsuot.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "logging.level.vn.thongsuot.gateway.access=INFO")
class AccessLogTest extends RunningGateway {

    @Test
    void eachRequestHasOneLineWithTenantTraceAndUserButNoQueryAndNoToken(CapturedOutput output) {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var token = goodToken();
        send(to("/api/v1/plans?phone=0912345678")
                .header("Authorization", "Bearer " + token)
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        await().atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(output.getOut())
                        .containsPattern(
                                "\\[dong-nai] \\[" + trace + "].*GET /api/v1/plans 200 \\d+ ms user=vanthu.sct"));
        assertThat(output.getAll()).doesNotContain("0912345678").doesNotContain(token);
    }
}
