package vn.thongsuot.gateway.signin;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.session.PublicAddress;

/** What the browser is sent to the issuer with: state, nonce and a PKCE challenge, for public and confidential clients. */
final class AuthorizationRequests {

    private final IssuerRegistration issuer;
    private final PublicAddress address;

    AuthorizationRequests(IssuerRegistration issuer, PublicAddress address) {
        this.issuer = issuer;
        this.address = address;
    }

    Mono<OAuth2AuthorizationRequest> begun(ServerWebExchange exchange) {
        return issuer.get()
                .flatMap(registration ->
                        resolver(registration).resolve(addressed(exchange), registration.getRegistrationId()));
    }

    private static DefaultServerOAuth2AuthorizationRequestResolver resolver(ClientRegistration registration) {
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(id -> Mono.just(registration));
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** The library reads the address to come back to from the request. */
    private ServerWebExchange addressed(ServerWebExchange exchange) {
        var here = address.of(exchange).resolve("/login");
        return exchange.mutate().request(request -> request.uri(here)).build();
    }
}
