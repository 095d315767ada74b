package vn.thongsuot.gateway.signin;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the issuer says of itself, asked for when first needed and then kept: the gateway starts without an issuer. */
public final class IssuerRegistration {

    static final String ID = "thongsuot";

    private static final Logger log = LoggerFactory.getLogger(IssuerRegistration.class);

    private final SignInSettings settings;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    IssuerRegistration(SignInSettings settings) {
        this.settings = settings;
    }

    /** Never empty: an issuer that does not describe itself is the error, a problem. */
    public Mono<ClientRegistration> get() {
        return Mono.justOrEmpty(known.get()).switchIfEmpty(Mono.defer(this::discovered));
    }

    /** Where the issuer lets people sign out; empty when it does not. */
    static Optional<URI> endOfSession(ClientRegistration registration) {
        var address =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(address).map(Object::toString).map(URI::create);
    }

    private Mono<ClientRegistration> discovered() {
        return Mono.fromCallable(this::discover)
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(settings.within())
                .doOnNext(known::set)
                .onErrorMap(this::away);
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromOidcIssuerLocation(settings.issuer().toString())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.isPublicClient() ? null : settings.clientSecret())
                .clientAuthenticationMethod(
                        settings.isPublicClient()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/callback")
                .build();
    }

    private Throwable away(Throwable error) {
        log.warn("nobody can sign in: {} does not describe itself: {}", settings.issuer(), error.toString());
        return IssuerAway.problem();
    }
}
