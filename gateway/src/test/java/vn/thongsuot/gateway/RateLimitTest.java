package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "thongsuot.gateway.limits.user.per-second=1",
            "thongsuot.gateway.limits.user.burst=60",
            "thongsuot.gateway.limits.tenant.per-second=1",
            "thongsuot.gateway.limits.tenant.burst=100",
        })
class RateLimitTest extends RunningGateway {

    private int passed;

    @Test
    void oneUserIsHeldBackWhileAnotherPasses() {
        var refused = untilRefused("an-giang", "hasty");

        assertThat(problemCode(refused)).isEqualTo("user-limit-reached");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isPositive();
        assertThat(header(refused, "RateLimit")).startsWith("\"user\";r=0");
        assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"user\";q=60;w=60");
        assertThat(ask("an-giang", "calm").statusCode()).isEqualTo(200);
        assertThat(ask("ca-mau", "hasty").statusCode()).isEqualTo(200);
    }

    @Test
    void oneTenantIsHeldBackWhileAnotherPasses() {
        untilRefused("lam-dong", "first");
        var refused = untilRefused("lam-dong", "second");

        assertThat(problemCode(refused)).isEqualTo("tenant-limit-reached");
        assertThat(header(refused, "RateLimit")).startsWith("\"tenant\";r=0");
        assertThat(problemCode(untilRefused("lam-dong", "third"))).isEqualTo("tenant-limit-reached");
        assertThat(ask("gia-lai", "first").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedDoesNotReachTheService() {
        untilRefused("hue", "hasty");

        assertThat(PLAN.received()).hasSize(passed);
    }

    @Test
    void everyAnswerTellsWhatIsLeft() {
        assertThat(header(ask("son-la", "calm"), "RateLimit")).matches("\"user\";r=59;t=1");
    }

    @Test
    void aClaimedTenantDoesNotChangeWhosePurseItIs() {
        untilRefused("dak-lak", "hasty");
        var token = ISSUER.token("dak-lak", "hasty");

        var second = send(
                to("/api/v1/plans").header("Authorization", "Bearer " + token).header("X-Tenant", "kon-tum"));
        var third = send(
                to("/api/v1/plans").header("Authorization", "Bearer " + token).header("X-User", "calm"));

        assertThat(List.of(second.statusCode(), third.statusCode())).contains(429);
    }

    private HttpResponse<String> untilRefused(String tenant, String subject) {
        var token = ISSUER.token(tenant, subject);
        for (int request = 0; request < 500; request++) {
            var response = send(to("/api/v1/plans").header("Authorization", "Bearer " + token));
            if (response.statusCode() == 429) {
                return response;
            }
            assertThat(response.statusCode()).isEqualTo(200);
            passed++;
        }
        throw new AssertionError("never refused");
    }

    private HttpResponse<String> ask(String tenant, String subject) {
        return send(to("/api/v1/plans").header("Authorization", "Bearer " + ISSUER.token(tenant, subject)));
    }
}
