package vn.thongsuot.local.infrastructure.issuer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The protocol's own addresses, and the page at which people sign in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String PAGE = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, @Value("${thongsuot.issuer.gateway-port}") int gatewayPort)
            throws Exception {
        MediaTypeRequestMatcher browsers = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        browsers.setUseEquals(false);
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(oidc -> oidc.logoutEndpoint(
                    signOut -> signOut.errorResponseHandler(leadingTo("http://localhost:" + gatewayPort + "/app/"))));
        });
        return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(errors ->
                        errors.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(PAGE), browsers))
                .build();
    }

    /** A token that a restart made unknown still ends the sign-in, and nobody is left with an error page. */
    private static AuthenticationFailureHandler leadingTo(String pages) {
        return (request, response, error) -> {
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.sendRedirect(pages);
        };
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all ->
                        all.requestMatchers(PAGE).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage(PAGE).permitAll())
                .build();
    }
}
