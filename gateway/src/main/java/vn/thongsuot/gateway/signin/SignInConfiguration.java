package vn.thongsuot.gateway.signin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.identity.ProvenTokens;
import vn.thongsuot.gateway.session.PublicAddress;
import vn.thongsuot.gateway.session.Seal;
import vn.thongsuot.gateway.session.SessionCookies;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    IssuerRegistration issuerRegistration(SignInSettings settings) {
        return new IssuerRegistration(settings);
    }

    @Bean
    AuthorizationRequests authorizationRequests(IssuerRegistration issuer, PublicAddress address) {
        return new AuthorizationRequests(issuer, address);
    }

    @Bean
    Attempts attempts(SessionCookies cookies, Seal seal, JsonMapper json, SignInSettings settings, Clock clock) {
        return new Attempts(cookies, seal, json, settings.attemptFor(), clock);
    }

    /** The ID token tells enough of the person: the issuer's user info is not asked. */
    @Bean
    CodeExchange codeExchange(IssuerRegistration issuer, ProvenTokens proven, SignInSettings settings) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(toIssuer(settings));
        var oidc = new OidcAuthorizationCodeReactiveAuthenticationManager(
                client, request -> Mono.just(new DefaultOidcUser(null, request.getIdToken())));
        return new CodeExchange(issuer, oidc, proven, settings);
    }

    @Bean
    IssuerTokens issuerTokens(IssuerRegistration issuer, ProvenTokens proven, SignInSettings settings) {
        var client = new WebClientReactiveRefreshTokenTokenResponseClient();
        client.setWebClient(toIssuer(settings));
        return new IssuerTokens(issuer, client, proven, settings);
    }

    private static WebClient toIssuer(SignInSettings settings) {
        var http = HttpClient.create().responseTimeout(settings.within()).disableRetry(true);
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
    }
}
