package vn.thongsuot.local.launcher.tokens;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.samples.TokenSource;

/** Tokens of the demo users, each signed in once and again before the token runs out. */
public final class DemoTokens implements TokenSource {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(50); // of the hour that they are good for

    private record Held(String token, Instant since) {}

    private final URI issuer;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    public DemoTokens(URI issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public String token(String user) {
        Instant now = clock.instant();
        return held.compute(
                        user,
                        (name, have) ->
                                have != null && now.isBefore(have.since().plus(RENEWED_AFTER))
                                        ? have
                                        : new Held(signIn(name), now))
                .token();
    }

    private String signIn(String name) {
        DemoUser user = DemoUsers.named(name)
                .orElseThrow(() -> new SignInFailure("no demo user " + name + ": ./run users lists them"));
        return CodeFlow.accessToken(issuer, user.user(), user.password());
    }
}
