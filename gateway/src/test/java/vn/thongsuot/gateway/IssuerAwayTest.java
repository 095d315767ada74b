package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "thongsuot.gateway.identity.issuer=http://127.0.0.1:1")
class IssuerAwayTest extends RunningGateway {

    @Test
    void theGatewayIsUpAndLetsNobodyIn() {
        for (int request = 0; request < 5; request++) {
            var response = get("/api/v1/plans");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(problemCode(response)).isEqualTo("issuer-unavailable");
            assertThat(header(response, "Retry-After")).isEqualTo("5");
        }
        assertThat(PLAN.received()).isEmpty();
        assertThat(send(to("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        assertThat(send(to("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    }
}
