package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "thongsuot.gateway.limits.body-within=300ms")
class SlowBodyTest extends RunningGateway {

    @Autowired
    CircuitBreakerRegistry breakers;

    @Test
    void aBodyThatDoesNotComeIsGivenUpAndNotTheServicesFault() throws IOException {
        var beginning =
                "POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Length: 100\r\n\r\n{"
                        .formatted(goodToken());
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            var answer = new byte[4096];
            int length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("problems/body-too-slow");
        }
        assertThat(PLAN.received()).isEmpty();
        assertThat(breakers.circuitBreaker("plan").getMetrics().getNumberOfFailedCalls())
                .isZero();
    }
}
