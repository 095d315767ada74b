package vn.thongsuot.gateway.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.ProblemWriter;
import vn.thongsuot.gateway.session.web.SessionCsrf;

/**
 * Everything under /api needs a token that names a tenant (or an operator), the client's own or that of its session.
 * Outside of it nothing is routed: there are the pages, which hold no data, sign-in, the descriptions and health, open to
 * all, and the other actuator pages for named peers; an unknown path is 404 to anybody.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    @Bean
    ReactiveJwtDecoder accessTokens(IdentitySettings settings) {
        return AccessTokens.decoder(settings);
    }

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http,
            IdentitySettings settings,
            ReactiveJwtDecoder tokens,
            SecurityProblems problems,
            SessionCsrf csrf) {
        return http.csrf(writes -> writes.csrfTokenRepository(csrf)
                        .requireCsrfProtectionMatcher(csrf)
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler(problems))
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .headers(HeaderSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(tokens))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .authorizeExchange(paths -> paths.pathMatchers("/api/**")
                        .access((caller, context) -> namesTenantOrOperator(caller))
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .access((caller, context) -> comesFromNamedPeer(settings, context))
                        .anyExchange()
                        .permitAll())
                .build();
    }

    /** Nobody at all is no: an empty answer would count as a yes. */
    private static Mono<AuthorizationResult> namesTenantOrOperator(Mono<Authentication> caller) {
        return caller.map(token -> ProvenCaller.of(token).isPresent())
                .defaultIfEmpty(false)
                .map(AuthorizationDecision::new);
    }

    private static Mono<AuthorizationResult> comesFromNamedPeer(
            IdentitySettings settings, AuthorizationContext context) {
        var peer = context.getExchange().getRequest().getRemoteAddress();
        boolean named = settings.metricsFrom().stream().anyMatch(range -> range.contains(peer));
        return Mono.just(new AuthorizationDecision(named));
    }

    /** Encoded slashes, semicolons and the like, by which two parties could read one path differently. */
    @Bean
    ServerExchangeRejectedHandler crookedRequests(ProblemWriter problems) {
        return (exchange, rejected) -> problems.write(exchange, Problem.of(ProblemKind.MALFORMED));
    }
}
