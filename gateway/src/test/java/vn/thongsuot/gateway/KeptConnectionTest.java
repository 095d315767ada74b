package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * One client, one connection, answers that come from the store's and the timers' threads: before answers were written on
 * the connection's own thread, this hung within a dozen rounds.
 */
class KeptConnectionTest extends RunningGateway {

    private static final int ROUNDS = 60;

    @Test
    void noRequestOvertakesTheEndOfTheAnswerBefore() {
        for (int round = 0; round < ROUNDS; round++) {
            var browser = signedIn("dong-nai", "round-" + round);
            assertThat(browser.get("/session").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
            assertThat(get("/api/v1/plans").statusCode()).isEqualTo(200);
            assertThat(send(to("/app/")).statusCode()).as("answered at once").isEqualTo(200);
            assertThat(browser.post("/logout").statusCode()).isEqualTo(200);
            assertThat(browser.get("/session").statusCode()).isEqualTo(401);
            assertThat(send(to("/api/v1/plans").header("Authorization", "Bearer nonsense"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
