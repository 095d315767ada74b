package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyLimitTest extends RunningGateway {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void aBodyOfTheLimitPassesDeclaredOrNot() {
        assertThat(send(withToken("/api/v1/plans").POST(BodyPublishers.ofByteArray(new byte[LIMIT])))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(withToken("/api/v1/plans").POST(chunked(LIMIT))).statusCode())
                .isEqualTo(200);
        assertThat(PLAN.received())
                .hasSize(2)
                .allSatisfy(received -> assertThat(received.bodyLength()).isEqualTo(LIMIT));
    }

    @Test
    void aBodyDeclaredTooLargeIsRefusedBeforeItIsSent() throws IOException {
        var head = "POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(goodToken(), 2 * LIMIT);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new byte[4096];
            int length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("problems/body-too-large", "1048576");
        }
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void aBodyThatBecomesTooLargeIsBrokenOff() {
        var response = send(withToken("/api/v1/plans").POST(chunked(2 * LIMIT)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(problemCode(response)).isEqualTo("body-too-large");
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void aFormWithFilesMayBeLargerWhereFilesGo() {
        var response = send(withToken("/api/v1/plans/p1/signed")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[20 * LIMIT])));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(PLAN.received())
                .singleElement()
                .satisfies(received -> assertThat(received.bodyLength()).isEqualTo(20 * LIMIT));
    }

    @Test
    void aFormWithFilesHasABoundToo() {
        var response = send(withToken("/api/v1/plans/p1/signed")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(chunked(22 * LIMIT)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void nothingElseMayBeLarger() {
        assertThat(send(withToken("/api/v1/plans/p1/submission")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(chunked(2 * LIMIT)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(withToken("/api/v1/plans/p1/signed")
                                .header("Content-Type", "application/json")
                                .POST(chunked(2 * LIMIT)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void headersThatAreTooLongAreRefused() {
        var response = send(withToken("/api/v1/plans").header("X-Long", "x".repeat(40_000)));

        assertThat(response.statusCode()).isIn(413, 431);
        assertThat(PLAN.received()).isEmpty();
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }
}
