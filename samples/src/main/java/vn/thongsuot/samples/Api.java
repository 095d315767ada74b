package vn.thongsuot.samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The public face of the platform, asked again as often as it says that a later try may do, within a bound. */
final class Api {

    private static final int TRIES = 60;
    private static final Duration TIME_OUT = Duration.ofSeconds(30);
    private static final Duration RECONNECTING = Duration.ofSeconds(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final TokenSource tokens;
    private final Pause pause;

    Api(URI gateway, TokenSource tokens, Pause pause) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.pause = pause;
    }

    /** A success. A lost connection is no answer: the same request with the same key is sent again. */
    HttpResponse<byte[]> send(Step step, Answers answers) {
        var last = "no answer";
        for (var left = TRIES; left > 0; left--) {
            var answer = once(request(step, answers));
            if (answer.isPresent() && answer.get().statusCode() < 400) {
                return answer.get();
            }
            last = answer.map(Api::told).orElse(last);
            pause.of(answer.map(received -> laterOrRefused(step, received)).orElse(RECONNECTING));
        }
        throw new StepFailedException(step.label() + ": no final answer in " + TRIES + " tries, at last " + last);
    }

    private Optional<HttpResponse<byte[]>> once(HttpRequest request) {
        try {
            return Optional.of(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("interrupted at " + request.uri());
        }
    }

    private static Duration laterOrRefused(Step step, HttpResponse<byte[]> answer) {
        return RetryAfter.of(answer).orElseThrow(() -> refused(step, answer));
    }

    private HttpRequest request(Step step, Answers answers) {
        var request = HttpRequest.newBuilder(gateway.resolve(answers.fill(step.path())))
                .timeout(TIME_OUT)
                .header("Authorization", "Bearer " + tokens.token(step.as()))
                .header("Accept-Language", "vi")
                .method(step.method(), body(step.body(), answers));
        if (step.key() != null) {
            request.header("Idempotency-Key", step.key());
        }
        if (step.ifMatch() != null) {
            request.header("If-Match", '"' + answers.fill(step.ifMatch()) + '"');
        }
        if (step.body() != null) {
            request.header("Content-Type", "application/json");
        }
        return request.build();
    }

    private static HttpRequest.BodyPublisher body(@Nullable JsonNode body, Answers answers) {
        return body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(answers.fill(body).toString());
    }

    private static StepFailedException refused(Step step, HttpResponse<byte[]> answer) {
        return new StepFailedException(step.label() + " as " + step.as() + ": " + told(answer));
    }

    private static String told(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }
}
