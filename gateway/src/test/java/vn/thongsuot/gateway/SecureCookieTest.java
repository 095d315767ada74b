package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "thongsuot.gateway.session.public-uri=https://thongsuot.example.vn")
class SecureCookieTest extends RunningGateway {

    @Test
    void overHttpsTheCookieGoesToThisHostOnly() {
        var browser = browser();

        var begun = browser.get("/login");

        assertThat(header(begun, "location")).contains("redirect_uri=https://thongsuot.example.vn/login/callback");
        assertThat(browser.setCookies())
                .singleElement()
                .asString()
                .startsWith("__Host-thongsuot-sign-in=")
                .contains("Secure", "Path=/", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void aCookieWithoutThePrefixIsNotBelieved() {
        var browser = browser();
        browser.holds("thongsuot-session", "A".repeat(43));

        assertThat(problemCode(browser.get("/api/v1/plans"))).isEqualTo("unauthenticated");
    }
}
