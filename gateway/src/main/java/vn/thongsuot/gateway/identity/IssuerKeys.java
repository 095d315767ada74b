package vn.thongsuot.gateway.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The issuer's public keys, fetched when first needed, kept, and fetched again when a token names a key that is not among
 * them, though not oftener than the pause allows. Should the issuer be away, the last known keys hold for an hour.
 */
final class IssuerKeys {

    private static final Duration KEPT_FOR = Duration.ofMinutes(15);
    private static final Duration WAITING_AT_MOST = Duration.ofSeconds(5);
    private static final Duration HELD_WHEN_ISSUER_IS_AWAY = Duration.ofHours(1);

    private final DiscoveredKeySet discovered;
    private final JWKSource<SecurityContext> keys;

    IssuerKeys(IdentitySettings settings) {
        discovered = new DiscoveredKeySet(settings.issuer());
        keys = JWKSourceBuilder.<SecurityContext>create(discovered)
                .cache(KEPT_FOR.toMillis(), WAITING_AT_MOST.toMillis())
                .refreshAheadCache(false)
                .rateLimited(settings.keysAtMostEvery().toMillis())
                .outageTolerant(HELD_WHEN_ISSUER_IS_AWAY.toMillis())
                .build();
    }

    /** The keys that may have signed the token; none when its algorithm is not ours, whatever its header claims. */
    Flux<JWK> forToken(SignedJWT token) {
        if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
            return Flux.empty();
        }
        var wanted = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        return Mono.fromCallable(() -> select(wanted))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(found -> found);
    }

    private List<JWK> select(JWKSelector wanted) throws KeySourceException {
        try {
            return keys.get(wanted, null);
        } catch (RateLimitReachedException tooOften) {
            if (discovered.everSeen()) {
                return List.of();
            }
            throw tooOften;
        }
    }
}
