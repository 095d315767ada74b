package vn.thongsuot.local.launcher.tokens;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One sign-in at the local issuer: the authorization code flow with PKCE, its form filled in with name and
 * password as a person would. A real issuer has forms of its own; its tokens are got there.
 */
public final class CodeFlow {

    private static final String CLIENT = "thongsuot-cli";
    private static final String CALLBACK = "http://127.0.0.1:8765/callback"; // named only; nobody listens there
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int REDIRECTIONS = 5;

    private final URI issuer;
    private final Browser browser = new Browser();
    private final Proof proof = Proof.fresh();

    private CodeFlow(URI issuer) {
        this.issuer = issuer;
    }

    /** An access token for that person. */
    public static String accessToken(URI issuer, String user, String password) {
        CodeFlow flow = new CodeFlow(issuer);
        return flow.redeem(flow.code(user, password));
    }

    private String code(String user, String password) {
        HttpResponse<String> answer = browser.open(authorization());
        for (int i = 0; i < REDIRECTIONS; i++) {
            URI next = next(answer);
            if (next.toString().startsWith(CALLBACK)) {
                return first(CODE, next.toString(), "the issuer gave no code: " + next);
            }
            answer = next.getPath().equals("/login") ? signIn(next, user, password) : browser.open(next);
        }
        throw new SignInFailure("the issuer does not come to an end at " + issuer);
    }

    private HttpResponse<String> signIn(URI page, String user, String password) {
        if (page.toString().endsWith("?error")) {
            throw new SignInFailure("the issuer refuses " + user + ": unknown, or another password");
        }
        String csrf = first(CSRF, browser.open(page).body(), "no sign-in form at " + page);
        return browser.submit(page, Map.of("username", user, "password", password, "_csrf", csrf));
    }

    private String redeem(String code) {
        HttpResponse<String> answer = browser.submit(
                URI.create(issuer + "/oauth2/token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "code_verifier", proof.verifier()));
        JsonNode token = JsonMapper.shared().readTree(answer.body()).path("access_token");
        if (answer.statusCode() != 200 || !token.isString()) {
            throw new SignInFailure("the issuer gave no token: " + answer.statusCode() + " " + answer.body());
        }
        return token.asString();
    }

    private URI authorization() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", CLIENT);
        query.put("scope", "openid");
        query.put("state", Proof.random());
        query.put("redirect_uri", CALLBACK);
        query.put("code_challenge", proof.challenge());
        query.put("code_challenge_method", "S256");
        return URI.create(issuer + "/oauth2/authorize?" + Browser.encode(query));
    }

    private URI next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(issuer::resolve)
                .orElseThrow(() -> new SignInFailure("the issuer answered " + answer.statusCode() + " at "
                        + answer.uri().getPath()));
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new SignInFailure(otherwise);
        }
        return matcher.group(1);
    }
}
