package vn.thongsuot.gateway.opendata;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import vn.thongsuot.gateway.problem.ProblemWriter;
import vn.thongsuot.gateway.signin.IssuerRegistration;

@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {

    @Bean
    ReaderTokens readerTokens(IssuerRegistration issuer, OpenDataSettings settings, Clock clock) {
        var http = HttpClient.create().responseTimeout(settings.within()).disableRetry(true);
        var client = new WebClientReactiveClientCredentialsTokenResponseClient();
        client.setWebClient(WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build());
        return new ReaderTokens(issuer, client, settings, clock);
    }

    @Bean
    OpenDataFilter openDataFilter(ReaderTokens readers, OpenDataSettings settings, ProblemWriter problems) {
        return new OpenDataFilter(readers, new AddressLimits(settings, TimeMeter.SYSTEM_NANOTIME), problems);
    }
}
