package vn.thongsuot.platformtest.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndpointRequestTest {

    @Test
    void aListIsAskedForWithoutItsQuery() {
        var request = EndpointRequest.list("/api/v1/plans?limit=5");
        assertThat(request.endpoint()).isEqualTo(new Endpoint("GET", "/api/v1/plans"));
        assertThat(request.foreign()).isEqualTo(EndpointRequest.Foreign.OWN_LIST);
    }

    @Test
    void whatARequestSaysItselfIsNoSecret() {
        var request =
                EndpointRequest.post("/api/v1/plans/{id}/return", "/api/v1/plans/p1/return", "{\"remarks\":\"no\"}");
        assertThat(request.says("p1")).isTrue();
        assertThat(request.says("remarks")).isTrue();
        assertThat(request.says("p2")).isFalse();
    }
}
