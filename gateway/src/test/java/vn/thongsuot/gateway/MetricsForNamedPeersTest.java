package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "thongsuot.gateway.identity.metrics-from=10.0.0.0/8")
class MetricsForNamedPeersTest extends RunningGateway {

    @Test
    void metricsAreNotForEverybodyButHealthIs() {
        assertThat(send(to("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(problemCode(get("/actuator/prometheus"))).isEqualTo("forbidden");
        assertThat(send(to("/actuator/health")).statusCode()).isEqualTo(200);
    }
}
