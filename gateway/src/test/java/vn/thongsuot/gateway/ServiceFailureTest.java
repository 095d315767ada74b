package vn.thongsuot.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "thongsuot.gateway.breaker.window=4",
            "thongsuot.gateway.breaker.minimum-calls=4",
            "thongsuot.gateway.breaker.open-for=2s",
            "thongsuot.gateway.breaker.trial-calls=1",
            "thongsuot.gateway.services.reporting.response-timeout=300ms",
        })
class ServiceFailureTest extends RunningGateway {

    /** Nobody listens there. */
    @DynamicPropertySource
    static void nobodyRecordsActivities(DynamicPropertyRegistry settings) {
        settings.add("thongsuot.gateway.services.activity.uri", () -> "http://127.0.0.1:" + freePort());
    }

    @Autowired
    CircuitBreakerRegistry breakers;

    @BeforeEach
    void everyBreakerIsClosed() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void aServiceThatIsAwayIsNamed() {
        var response = get("/api/v1/activities");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(problemCode(response)).isEqualTo("service-unavailable");
        assertThat(json(response).path("service").asString()).isEqualTo("activity-service");
        assertThat(json(response).path("detail").asString()).contains("activity-service");
        assertThat(header(response, "Retry-After")).isEqualTo("2");
        assertThat(response.body()).doesNotContain("127.0.0.1", "Exception");
    }

    @Test
    void aServiceThatIsTooSlowIsNamed() {
        var latch = new CountDownLatch(1);
        REPORTING.hangsUntil(latch);

        var response = get("/api/v1/figures");
        latch.countDown();

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(problemCode(response)).isEqualTo("service-timeout");
        assertThat(json(response).path("service").asString()).isEqualTo("reporting-service");
        assertThat(header(response, "Retry-After")).isEqualTo("2");
    }

    @Test
    void failuresOfTheServiceOpenItsBreakerAndNoOther() {
        PLAN.answers(500, "application/json", "{}");
        four("/api/v1/plans");
        int reached = PLAN.received().size();

        var response = get("/api/v1/plans");

        assertThat(reached).isEqualTo(4);
        assertThat(PLAN.received()).hasSize(4);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(json(response).path("service").asString()).isEqualTo("plan-service");
        assertThat(header(response, "Retry-After")).isEqualTo("2");
        assertThat(get("/api/v1/units").statusCode()).isEqualTo(200);
    }

    @Test
    void timeOutsOpenTheBreaker() {
        var latch = new CountDownLatch(1);
        REPORTING.hangsUntil(latch);
        four("/api/v1/figures");

        assertThat(get("/api/v1/figures").statusCode()).isEqualTo(503);
        latch.countDown();
    }

    @Test
    void afterAWhileTheServiceIsTriedAgain() {
        PLAN.answers(500, "application/json", "{}");
        four("/api/v1/plans");
        PLAN.reset();

        await().atMost(10, SECONDS)
                .untilAsserted(
                        () -> assertThat(get("/api/v1/plans").statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 412, 422, 428})
    void refusalsNeverOpenABreaker(int status) {
        PLAN.answers(status, "application/problem+json", "{}");
        four("/api/v1/plans");
        four("/api/v1/plans");

        assertThat(get("/api/v1/plans").statusCode()).isEqualTo(status);
        assertThat(PLAN.received()).hasSize(9);
    }

    @Test
    void aBodyThatIsTooLargeIsNotTheServicesFault() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 * 1024 * 1024]));
        for (int request = 0; request < 6; request++) {
            assertThat(send(withToken("/api/v1/plans").POST(body)).statusCode()).isEqualTo(413);
        }

        assertThat(get("/api/v1/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void aReadThatBreaksOffIsTriedOnceMore() {
        var calls = breaksOffTimes(1);

        assertThat(get("/api/v1/units").statusCode()).isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aReadIsNotTriedAThirdTime() {
        var calls = breaksOffTimes(10);

        var response = get("/api/v1/units");

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(problemCode(response)).isEqualTo("service-broken");
        assertThat(json(response).path("service").asString()).isEqualTo("directive-service");
        assertThat(calls).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aWriteIsNeverTriedAgain(String method) {
        var calls = breaksOffTimes(1);

        var response = send(withToken("/api/v1/units").method(method, BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(calls).hasValue(1);
    }

    private static AtomicInteger breaksOffTimes(int times) {
        var calls = new AtomicInteger();
        DIRECTIVE.behaves(exchange -> {
            if (calls.incrementAndGet() <= times) {
                exchange.close();
            } else {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            }
        });
        return calls;
    }

    private void four(String path) {
        HttpResponse<String> last = get(path);
        for (int request = 1; request < 4; request++) {
            last = get(path);
        }
        assertThat(last.statusCode()).isNotEqualTo(200);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
