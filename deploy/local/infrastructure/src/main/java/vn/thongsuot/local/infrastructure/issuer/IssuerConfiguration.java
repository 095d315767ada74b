package vn.thongsuot.local.infrastructure.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * The issuer: demo users, stable keys, two clients that sign in by code with PKCE, a program and the
 * pages, and one for each tenant that reads for everybody.
 */
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
            @Value("${thongsuot.issuer.web-secret}") String webSecret,
            @Value("${thongsuot.issuer.open-data-readers}") String openDataReaders) {
        List<RegisteredClient> clients = new ArrayList<>(Clients.openDataReaders(openDataReaders));
        clients.add(Clients.program());
        clients.add(Clients.pages(gatewayPort, webSecret));
        return new InMemoryRegisteredClientRepository(clients);
    }
}
