package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionWritesTest extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aWriteOfASessionNeedsTheToken(String method) {
        var browser = signedIn("dong-nai", "vanthu.sct");

        var without = browser.send(browser.to("/api/v1/plans").method(method, BodyPublishers.ofString("{}")));
        var with = browser.send(browser.to("/api/v1/plans")
                .header("X-XSRF-TOKEN", browser.csrf())
                .method(method, BodyPublishers.ofString("{}")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(problemCode(without)).isEqualTo("csrf-invalid");
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(PLAN.received()).hasSize(1);
    }

    @Test
    void theTokenOfAnotherSessionIsNone() {
        var browser = signedIn("dong-nai", "vanthu.sct");
        var other = signedIn("dong-nai", "vanthu.sct");

        var answer = browser.send(
                browser.to("/api/v1/plans").header("X-XSRF-TOKEN", other.csrf()).POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void theRefusalSpeaksBothLanguages() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        var vietnamese = browser.send(browser.to("/api/v1/plans").POST(BodyPublishers.noBody()));
        var english = browser.send(
                browser.to("/api/v1/plans").header("Accept-Language", "en").POST(BodyPublishers.noBody()));

        assertThat(header(vietnamese, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(vietnamese).path("title").asString()).isEqualTo("Yêu cầu không đến từ trang của nền tảng");
        assertThat(json(english).path("title").asString())
                .isEqualTo("The request does not come from a page of the platform");
    }

    @Test
    void signingOutNeedsTheTokenTooAndTakesItFromAForm() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        var forged = browser.send(form(browser, ""));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);

        var answer = browser.send(form(browser, "_csrf=" + browser.csrf()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "location")).startsWith(ISSUER.uri() + "/end?");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutWithoutASessionLeadsHome() {
        var browser = browser();

        var answer = browser.send(form(browser, ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "location")).isEqualTo("/app/");
        assertThat(browser.get("/logout").statusCode()).isEqualTo(405);
    }

    private static HttpRequest.Builder form(TestBrowser browser, String content) {
        return browser.to("/logout")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content));
    }
}
