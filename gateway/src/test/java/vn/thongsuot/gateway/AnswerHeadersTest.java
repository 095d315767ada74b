package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "thongsuot.gateway.identity.trusted-proxies=127.0.0.0/8,10.0.0.0/8")
class AnswerHeadersTest extends RunningGateway {

    @Test
    void answersOfServicesAndOwnErrorsCarryTheSecurityHeaders() {
        assertSecured(get("/api/v1/plans"));
        assertSecured(get("/api/v1/nothing"));
        assertSecured(send(to("/api/v1/plans")));
        assertSecured(send(to("/")));
    }

    private static void assertSecured(HttpResponse<String> response) {
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(response, "Permissions-Policy")).contains("geolocation=()");
        assertThat(header(response, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(header(response, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void answersOfTheApiAreNotKeptAndDoNotTellTheSoftware() {
        var response = get("/api/v1/plans");

        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(header(response, "Content-Security-Policy")).doesNotContain("unsafe-inline");
    }

    @Test
    void aDocumentMayCarryItsStyleAndNothingElse() {
        PLAN.answers(200, "text/html;charset=UTF-8", "<html></html>");

        assertThat(header(get("/api/v1/plans/p1/document?format=html"), "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'self'", "sandbox ")
                .doesNotContain("script-src", "allow-scripts");
        assertThat(header(get("/api/v1/plans/p1/document?format=html"), "X-Frame-Options"))
                .isEqualTo("SAMEORIGIN");
    }

    @Test
    void aDocumentShowsPicturesOfOursAndOfNobodyElse() {
        PLAN.answers(200, "text/html;charset=UTF-8", "<html></html>");

        assertThat(header(get("/api/v1/plans/p1/document?format=html"), "Content-Security-Policy")
                        .split("; "))
                .contains("img-src 'self' data:");
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        var response = send(withToken("/api/v1/plans").header("X-Forwarded-Proto", "https"));

        assertThat(header(response, "Strict-Transport-Security")).contains("max-age=");
        assertThat(PLAN.received())
                .singleElement()
                .satisfies(received -> assertThat(received.headers()).doesNotContainKey("X-Forwarded-Proto"));
    }
}
