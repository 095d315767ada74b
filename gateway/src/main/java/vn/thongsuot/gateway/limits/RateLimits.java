package vn.thongsuot.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import vn.thongsuot.gateway.identity.ProvenCaller;

/**
 * Token buckets, one for each user and one for each tenant, in the memory of this replica. A user over the own limit costs
 * the tenant nothing.
 */
final class RateLimits {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final LimitSettings settings;
    private final TimeMeter clock;
    private final Cache<ProvenCaller, Bucket> users;
    private final Cache<String, Bucket> tenants;

    RateLimits(LimitSettings settings, TimeMeter clock) {
        this.settings = settings;
        this.clock = clock;
        this.users = remembering(settings.user());
        this.tenants = remembering(settings.tenant());
    }

    /** Takes one request from both allowances. */
    Allowance ask(ProvenCaller caller) {
        var user = ask(Allowance.Scope.USER, users.get(caller, key -> bucket(settings.user())), settings.user());
        if (!user.granted()) {
            return user;
        }
        var tenant = ask(
                Allowance.Scope.TENANT,
                tenants.get(caller.tenant(), key -> bucket(settings.tenant())),
                settings.tenant());
        return tenant.granted() && user.remaining() <= tenant.remaining() ? user : tenant;
    }

    private static Allowance ask(Allowance.Scope scope, Bucket bucket, LimitSettings.Rate rate) {
        var answer = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                scope,
                answer.isConsumed(),
                answer.getRemainingTokens(),
                Duration.ofNanos(answer.getNanosToWaitForRefill()),
                Duration.ofNanos(answer.getNanosToWaitForReset()),
                rate);
    }

    private Bucket bucket(LimitSettings.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    private <K> Cache<K, Bucket> remembering(LimitSettings.Rate rate) {
        return Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(rate.refill().plus(MARGIN))
                .ticker(ticker())
                .build();
    }

    private Ticker ticker() {
        return clock::currentTimeNanos;
    }
}
