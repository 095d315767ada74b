package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import vn.thongsuot.gateway.session.Sessions;

@Import(SessionEndTest.Time.class)
class SessionEndTest extends RunningGateway {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

    @Autowired
    MovedClock clock;

    @Autowired
    MongoClient store;

    @Autowired
    Sessions sessions;

    @BeforeEach
    void tokensThatOutlastTheSession() {
        clock.moveBack();
        SIGN_INS.accessTokensLast(Duration.ofDays(2).toSeconds());
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        clock.moveBy(Duration.ofMinutes(31));

        assertOver(browser.get("/api/v1/plans"));
        assertThat(documents()).isEmpty();
    }

    @Test
    void useKeepsItButNotForEver() {
        var browser = signedIn("dong-nai", "vanthu.sct");
        for (int minutes = 0; minutes < 580; minutes += 20) {
            clock.moveBy(Duration.ofMinutes(20));
            assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
        }

        clock.moveBy(Duration.ofMinutes(21));

        assertOver(browser.get("/api/v1/plans"));
    }

    @Test
    void theTokenIsRenewedBeforeItEndsAndOnceForManyRequests() {
        SIGN_INS.accessTokensLast(30);
        var browser = signedIn("dong-nai", "vanthu.sct");
        SIGN_INS.accessTokensLast(600);

        var statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(any -> browser.movedTo(port).get("/api/v1/plans").statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(SIGN_INS.refreshes()).isEqualTo(1);
        assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
        assertThat(SIGN_INS.refreshes()).isEqualTo(1);
    }

    @Test
    void whoIsRefusedANewTokenIsSignedOut() {
        SIGN_INS.accessTokensLast(30);
        var browser = signedIn("dong-nai", "vanthu.sct");
        SIGN_INS.forgetEverybody();

        assertOver(browser.get("/api/v1/plans"));
        assertThat(browser.cookie("thongsuot-session")).isEmpty();
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void anIssuerThatIsAwayHurtsNobodyBeforeTheTokenEnds() {
        SIGN_INS.accessTokensLast(30);
        var browser = signedIn("dong-nai", "vanthu.sct");
        SIGN_INS.isDown(true);

        assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
        clock.moveBy(Duration.ofSeconds(40));

        assertThat(problemCode(browser.get("/api/v1/plans"))).isEqualTo("issuer-unavailable");
        SIGN_INS.isDown(false);
        clock.moveBy(Duration.ofSeconds(11));
        assertThat(browser.get("/api/v1/plans").statusCode())
                .as("not signed out")
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndLeadsToTheIssuer() {
        var browser = signedIn("dong-nai", "vanthu.sct");
        var former = browser.cookie("thongsuot-session");

        var answer = browser.post("/logout");

        assertThat(json(answer).path("location").asString())
                .startsWith(ISSUER.uri() + "/end?id_token_hint=")
                .contains("client_id=thongsuot-web")
                .endsWith("post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A" + port + "%2Fapp%2F");
        assertThat(browser.cookie("thongsuot-session")).isEmpty();
        browser.holds("thongsuot-session", former);
        assertOver(browser.get("/api/v1/plans"));
    }

    @Test
    void theStoreHoldsNoIdAndNoToken() {
        var browser = signedIn("dong-nai", "vanthu.sct");

        var stored = documents();

        assertThat(stored).hasSize(1);
        assertThat(stored.toString())
                .doesNotContain(browser.cookie("thongsuot-session"))
                .doesNotContain("vanthu");
        var bytes = new String(stored.getFirst().get("sealed", Binary.class).getData(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("vanthu").doesNotContain("eyJ");
    }

    @Test
    void aSealedSessionDoesNotOpenInAnothersPlace() {
        var victim = signedIn("ha-noi", "vanthu.thuanan");
        var thief = signedIn("dong-nai", "vanthu.sct");
        var all = documents();
        var theirs = all.getFirst().get("sealed");
        Flux.from(collection().updateMany(new Document(), new Document("$set", new Document("sealed", theirs))))
                .blockLast();

        var statuses = List.of(
                victim.get("/session").statusCode(), thief.get("/session").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void whatIsOverIsSwept() {
        signedIn("dong-nai", "vanthu.sct");
        clock.moveBy(Duration.ofMinutes(10));
        signedIn("dong-nai", "lanhdao.sct");

        assertThat(sessions.sweep(clock.instant().plus(Duration.ofMinutes(25))).block())
                .isEqualTo(1);
        assertThat(documents()).hasSize(1);
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        Flux.from(collection().deleteMany(new Document())).blockLast();
    }

    private List<Document> documents() {
        return Objects.requireNonNull(
                Flux.from(collection().find()).collectList().block());
    }

    private MongoCollection<Document> collection() {
        return store.getDatabase(TestStore.PREFIX + "_gateway").getCollection("sessions");
    }

    private static void assertOver(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemCode(answer)).isEqualTo("session-missing");
    }
}
