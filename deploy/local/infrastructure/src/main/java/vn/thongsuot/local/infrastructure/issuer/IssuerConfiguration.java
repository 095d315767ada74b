package vn.thongsuot.local.infrastructure.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The issuer: demo users, stable keys, and two clients that sign in by code with PKCE, a program and the pages. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SignInConfiguration.class, SignInPage.class})
class IssuerConfiguration {

    @Bean
    DemoUsers users() throws IOException {
        return DemoUsers.ofTheSamples();
    }

    @Bean
    Tokens tokens(DemoUsers users) {
        return new Tokens(users);
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${thongsuot.issuer.folder}") Path folder) throws IOException {
        return new ImmutableJWKSet<>(new SigningKeys(folder).load());
    }

    @Bean
    RegisteredClientRepository clients(
            @Value("${thongsuot.issuer.gateway-port}") int gatewayPort,
            @Value("${thongsuot.issuer.web-secret}") String webSecret) {
        return new InMemoryRegisteredClientRepository(Clients.program(), Clients.pages(gatewayPort, webSecret));
    }
}
