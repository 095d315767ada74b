package vn.thongsuot.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does with cookies and redirects; it remembers all that the gateway ever told it. */
final class TestBrowser {

    private final String gateway;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    TestBrowser(int port) {
        this.gateway = "http://127.0.0.1:" + port;
    }

    /** Goes to the sign-in and wherever it leads, back to the gateway's page. */
    HttpResponse<String> signIn(String to) {
        return signIn(to, "*/*");
    }

    HttpResponse<String> signIn(String to, String accept) {
        var begun = get("/login?to=" + to);
        var atIssuer = RunningGateway.send(HttpRequest.newBuilder(URI.create(location(begun))));
        return send(to(location(atIssuer).replace(gateway, "")).header("Accept", accept));
    }

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    HttpResponse<String> post(String path) {
        return send(to(path).header("X-XSRF-TOKEN", csrf())
                .header("Accept", "application/json")
                .POST(BodyPublishers.noBody()));
    }

    String csrf() {
        return RunningGateway.json(get("/session")).path("csrf").path("token").asString();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        var answer = RunningGateway.send(request);
        answer.headers().allValues("set-cookie").forEach(this::keep);
        told.add(answer.headers().map() + answer.body());
        return answer;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void holds(String name, String value) {
        cookies.put(name, value);
    }

    /** As they were set, attributes included. */
    List<String> setCookies() {
        return setCookies;
    }

    /** Headers and bodies of all answers. */
    List<String> told() {
        return told;
    }

    /** Another browser with the same cookies, as after the gateway moved. */
    TestBrowser movedTo(int port) {
        var moved = new TestBrowser(port);
        moved.cookies.putAll(cookies);
        return moved;
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String line) {
        setCookies.add(line);
        var pair = line.split(";", 2)[0].split("=", 2);
        if (line.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError("no redirect: " + answer.body()));
    }
}
