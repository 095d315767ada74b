package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {"thongsuot.gateway.limits.user.per-second=1", "thongsuot.gateway.limits.user.burst=20"})
class SessionLimitsTest extends RunningGateway {

    @Test
    void aSessionHasItsUsersLimitAndSharesItWithTheUsersTokens() {
        var browser = signedIn("dong-nai", "hasty");
        var second = signedIn("dong-nai", "hasty");

        var answers = IntStream.range(0, 60)
                .mapToObj(round -> (round % 2 == 0 ? browser : second).get("/api/v1/plans"))
                .toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .startsWith(200, 200)
                .contains(429)
                .containsOnly(200, 429);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .allSatisfy(refused -> assertThat(problemCode(refused)).isEqualTo("user-limit-reached"));
        assertThat(signedIn("dong-nai", "calm").get("/api/v1/plans").statusCode())
                .isEqualTo(200);
    }
}
