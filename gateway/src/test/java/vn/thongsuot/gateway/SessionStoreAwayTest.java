package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "thongsuot.gateway.session.store=mongodb://127.0.0.1:1",
            "thongsuot.gateway.session.store-within=300ms"
        })
class SessionStoreAwayTest extends RunningGateway {

    @Test
    void callersWithTokensNoticeNothing() {
        assertThat(get("/api/v1/plans").statusCode()).isEqualTo(200);
        assertThat(send(to("/app/")).statusCode()).isEqualTo(200);
        assertThat(send(to("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    }

    @Test
    void browsersAreToldWhatIsMissing() {
        var browser = browser();
        browser.holds("thongsuot-session", "A".repeat(43));

        var data = browser.get("/api/v1/plans");

        assertThat(data.statusCode()).isEqualTo(503);
        assertThat(problemCode(data)).isEqualTo("sessions-unavailable");
        assertThat(header(data, "Retry-After")).isEqualTo("5");
        assertThat(problemCode(browser.get("/session"))).isEqualTo("sessions-unavailable");
        assertThat(browser.cookie("thongsuot-session"))
                .as("kept for when the store is back")
                .isNotEmpty();
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void whoSignsInGetsAPageThatSaysSo() {
        var page = browser().signIn("/app/", "text/html");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).contains("Chưa mở được phiên đăng nhập", "href=\"/login\"");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }
}
