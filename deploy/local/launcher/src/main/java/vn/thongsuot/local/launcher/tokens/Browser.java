package vn.thongsuot.local.launcher.tokens;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of a browser as a sign-in needs: pages, forms, cookies; it stays where a redirection points elsewhere. */
final class Browser {

    private static final Duration TIME_OUT = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIME_OUT)
            .build();

    HttpResponse<String> open(URI page) {
        return send(HttpRequest.newBuilder(page).header("Accept", "text/html").build());
    }

    HttpResponse<String> submit(URI form, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(form)
                .header("Accept", "text/html, application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields)))
                .build());
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SignInFailure(
                    "the issuer does not answer at " + request.uri().resolve("/") + ": is ./run started?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInFailure("interrupted while signing in", e);
        }
    }
}
