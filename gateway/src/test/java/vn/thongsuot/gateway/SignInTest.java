package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends RunningGateway {

    @Test
    void aPersonSignsInAndIsLedToThePageAskedFor() {
        var browser = browser();

        var back = browser.signIn("/app/%23/ke-hoach/p1?tu=x");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(header(back, "location")).isEqualTo("/app/#/ke-hoach/p1?tu=x");
        var session = json(browser.get("/session"));
        assertThat(session.path("name").asString()).isEqualTo("Văn thư Sở Công Thương");
        assertThat(session.path("subject").asString()).isEqualTo("vanthu.sct");
        assertThat(session.path("tenant").asString()).isEqualTo("dong-nai");
        assertThat(session.path("operator").asBoolean()).isFalse();
        assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void theServiceGetsTheAccessTokenAndNoCookie() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        browser.get("/api/v1/plans");

        assertThat(PLAN.received()).singleElement().satisfies(received -> {
            assertThat(SIGN_INS.given())
                    .contains(received.headers().getFirst("Authorization").replace("Bearer ", ""));
            assertThat(received.headers()).doesNotContainKey("Cookie");
        });
    }

    @Test
    void noTokenReachesTheBrowser() {
        var browser = signedIn("dong-nai", "vanthu.sct");
        browser.get("/session");
        browser.get("/api/v1/plans");
        browser.get("/api/v1/nothing");

        assertThat(SIGN_INS.given()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(String.join("\n", browser.told()))
                .contains("vanthu.sct")
                .doesNotContain(SIGN_INS.given())
                .doesNotContain(TestSignIns.SECRET);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        assertThat(browser.setCookies())
                .filteredOn(cookie -> cookie.startsWith("thongsuot-session="))
                .singleElement()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("Domain", "Max-Age");
    }

    @Test
    void everySignInHasAnIdOfItsOwnAndTheFormerIsOver() {
        var browser = signedIn("dong-nai", "vanthu.sct");
        var former = browser.cookie("thongsuot-session");
        browser.signIn("/app/");

        assertThat(browser.cookie("thongsuot-session")).isNotBlank().isNotEqualTo(former);
        var intruder = browser();
        intruder.holds("thongsuot-session", former);
        assertThat(intruder.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void anIdThatWasPlantedBeforeIsNotTakenOver() {
        var browser = browser();
        browser.holds("thongsuot-session", "A".repeat(43));
        browser.signIn("/app/");

        assertThat(browser.cookie("thongsuot-session")).isNotEqualTo("A".repeat(43));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:x=y",
                "/%09/evil.example",
                "evil.example"
            })
    void nobodyIsLedElsewhere(String to) {
        var answer = browser().get("/login?to=" + to);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problemCode(answer)).isEqualTo("malformed");
        assertThat(answer.headers().firstValue("location")).isEmpty();
    }

    @Test
    void anAnswerOfTheIssuerThatThisBrowserDidNotAskForIsRefused() {
        var victim = browser();
        victim.get("/login");

        var answer =
                victim.send(victim.to("/login/callback?code=stolen&state=other").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("lang=\"vi\"", "đã quá hạn", "href=\"/login\"");
        assertThat(victim.cookie("thongsuot-session")).isEmpty();
        assertThat(problemCode(browser().get("/login/callback?code=a&state=b"))).isEqualTo("sign-in-expired");
    }

    @Test
    void whoTheIssuerRefusesIsToldSo() {
        var browser = browser();
        var state = header(browser.get("/login"), "location").replaceAll(".*state=([^&]+).*", "$1");

        var answer = browser.get("/login/callback?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problemCode(answer)).isEqualTo("sign-in-refused");
    }

    @Test
    void aPersonWithoutATenantIsNotSignedIn() {
        SIGN_INS.nextIs("", "nobody");
        var browser = browser();

        assertThat(problemCode(browser.signIn("/app/"))).isEqualTo("tenant-missing");
        assertThat(browser.cookie("thongsuot-session")).isEmpty();
    }

    @Test
    void anIssuerThatFailsIsSaidSo() {
        SIGN_INS.isDown(true);

        var answer = browser().signIn("/app/");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(problemCode(answer)).isEqualTo("issuer-unavailable");
    }

    @Test
    void withoutASessionTheGatewayTellsWho() {
        assertThat(browser().get("/session").statusCode()).isEqualTo(401);
        assertThat(problemCode(browser().get("/session"))).isEqualTo("session-missing");
        var dead = browser();
        dead.holds("thongsuot-session", "B".repeat(43));
        assertThat(problemCode(dead.get("/api/v1/plans"))).isEqualTo("session-missing");
        assertThat(dead.cookie("thongsuot-session")).as("taken away").isEmpty();
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void aTokenOfItsOwnGoesBeforeTheSession() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        var other = browser.send(browser.to("/api/v1/plans")
                .header("Authorization", "Bearer " + ISSUER.token("ha-noi", "other"))
                .POST(BodyPublishers.ofString("{}")));
        var bad = browser.send(browser.to("/api/v1/plans").header("Authorization", "Bearer nonsense"));

        assertThat(other.statusCode()).as("no CSRF token needed").isEqualTo(200);
        assertThat(bad.statusCode()).isEqualTo(401);
        assertThat(problemCode(bad)).isEqualTo("token-invalid");
        assertThat(PLAN.received()).hasSize(1);
    }

    @Test
    void twoTenantsMeetNowhere() {
        var one = signedIn("dong-nai", "vanthu.sct");
        var other = signedIn("ha-noi", "vanthu.thuanan");

        one.get("/api/v1/plans");
        other.send(other.to("/api/v1/plans").header("X-Tenant", "dong-nai"));

        assertThat(PLAN.received())
                .extracting(received -> tenantIn(received.headers().getFirst("Authorization")))
                .containsExactly("dong-nai", "ha-noi");
        assertThat(PLAN.received().getLast().headers()).doesNotContainKey("X-Tenant");
        assertThat(json(one.get("/session")).path("tenant").asString()).isEqualTo("dong-nai");
        assertThat(json(other.get("/session")).path("tenant").asString()).isEqualTo("ha-noi");
    }

    private static String tenantIn(String bearer) {
        try {
            return SignedJWT.parse(bearer.replace("Bearer ", ""))
                    .getJWTClaimsSet()
                    .getStringClaim("tenant");
        } catch (ParseException broken) {
            throw new AssertionError(broken);
        }
    }
}
