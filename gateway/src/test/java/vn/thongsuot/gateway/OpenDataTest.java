package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Open data without signing in. */
@TestPropertySource(
        properties = {
            "THONGSUOT_OPEN_DATA_READERS=ha-noi=open-data-ha-noi:thu-bi-mat, ca-mau=open-data-ca-mau:sai",
            "thongsuot.gateway.open-data.per-second=1",
            "thongsuot.gateway.open-data.burst=30",
            "thongsuot.gateway.identity.trusted-proxies=127.0.0.0/8",
        })
class OpenDataTest extends RunningGateway {

    private static int callers;

    @Test
    @Tag("HCM-28:part")
    @Tag("MOIT-21:part")
    void everybodyReadsAsTheTenantsPublicReader() throws ParseException {
        PLAN.behaves(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=300, public");
            exchange.getResponseHeaders().set("ETag", "W/\"1\"");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        var answer = ask("/open-data/v1/ha-noi/challenges?limit=5");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(header(answer, "ETag")).isEqualTo("W/\"1\"");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        var received = PLAN.received().getFirst();
        assertThat(received.path()).isEqualTo("/api/v1/open-data/challenges");
        var token = SignedJWT.parse(received.headers().getFirst("Authorization").substring("Bearer ".length()));
        assertThat(token.getJWTClaimsSet().getStringClaim("tenant")).isEqualTo("ha-noi");
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("PUBLIC_READER");
        assertThat(ask("/open-data/v1/ha-noi/tasks").statusCode()).isEqualTo(200);
        assertThat(DIRECTIVE.received().getFirst().path()).isEqualTo("/api/v1/open-data/tasks");
    }

    @Test
    void publishedPhotosAreReadByTheirAddressesAndMayStandInPagesElsewhere() {
        ACTIVITY.behaves(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "no-cache, public");
            exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        var answer = ask("/open-data/v1/ha-noi/photos/kb92x8r6ehl7/3f1c0m9z5y7t?size=thumb");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache, public");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ACTIVITY.received().getFirst().path())
                .startsWith("/api/v1/open-data/photos/kb92x8r6ehl7/3f1c0m9z5y7t");
        assertThat(ask("/open-data/v1/ha-noi/photos/kb92x8r6ehl7").statusCode()).isEqualTo(200);
        assertThat(ask("/open-data/v1/dong-nai/photos/kb92x8r6ehl7").statusCode())
                .isEqualTo(404);
        assertThat(ACTIVITY.received()).hasSize(2);
    }

    @Test
    void whatACallerBringsOfItsOwnIsDropped() {
        var answer = send(to("/open-data/v1/ha-noi/challenges")
                .header("X-Forwarded-For", "203.0.113.200")
                .header("Authorization", "Bearer " + ISSUER.token("dong-nai", "vanthu.sct"))
                .header("X-Tenant", "dong-nai")
                .header("Cookie", "thongsuot-session=x"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var received = PLAN.received().getFirst();
        assertThat(received.headers()).doesNotContainKeys("Cookie", "X-tenant", "X-forwarded-for");
        assertThat(SIGN_INS.given())
                .contains(received.headers().getFirst("Authorization").substring(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open-data/v1/dong-nai/challenges",
                "/open-data/v1/ha-noi",
                "/open-data/v1/ha-noi/challenges/c1",
                "/open-data/v1/ha-noi/nothing",
                "/open-data/v1/ha-noi/photos/a/b/c",
                "/open-data/v2/ha-noi/challenges",
                "/open-data/v1/Ha-Noi/challenges"
            })
    void whatNobodyHasOpenedIsNotThere(String path) {
        var answer = ask(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(path).doesNotContain("{0}");
        assertThat(PLAN.received()).isEmpty();
        assertThat(DIRECTIVE.received()).isEmpty();
    }

    @Test
    void nothingCanBeWrittenThere() {
        var answer = send(to("/open-data/v1/ha-noi/challenges").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void aReaderWhomTheIssuerDoesNotKnowIsNoReasonToLetAnybodyIn() {
        var answer = ask("/open-data/v1/ca-mau/challenges");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(problemCode(answer)).isEqualTo("issuer-unavailable");
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void oneAddressIsHeldBackWhileAnotherPasses() {
        var passed = 0;
        HttpResponse<String> last;
        do {
            last = from("198.51.100.7", "/open-data/v1/ha-noi/challenges");
            passed++;
        } while (last.statusCode() == 200 && passed < 100);

        assertThat(problemCode(last)).isEqualTo("address-limit-reached");
        assertThat(Integer.parseInt(header(last, "Retry-After"))).isPositive();
        assertThat(passed).isGreaterThan(30);
        assertThat(from("9.9.9.9, 198.51.100.7", "/open-data/v1/ha-noi/challenges")
                        .statusCode())
                .as("another name for the same address")
                .isEqualTo(429);
        assertThat(send(to("/open-data/v1/ha-noi/challenges")
                                .header("X-Forwarded-For", "9.9.9.9")
                                .header("X-Forwarded-For", "9.9.9.8, 198.51.100.7"))
                        .statusCode())
                .as("a proxy that adds a line of its own")
                .isEqualTo(429);
        assertThat(from("198.51.100.8", "/open-data/v1/ha-noi/challenges").statusCode())
                .isEqualTo(200);
    }

    /** From an address of its own. */
    private HttpResponse<String> ask(String path) {
        callers++;
        return from("203.0.113." + callers, path);
    }

    private HttpResponse<String> from(String address, String path) {
        return send(to(path).header("X-Forwarded-For", address));
    }
}
