package vn.thongsuot.gateway.opendata;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.problem.ProblemWriter;
import vn.thongsuot.gateway.routing.ServiceSettings;
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

    /** One count of what an address reads, whether as pages or as data. */
    @Bean
    AddressLimits readingLimits(OpenDataSettings settings) {
        return new AddressLimits(settings.reading(), settings.remembered(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    OpenDataFilter openDataFilter(ReaderTokens readers, AddressLimits readingLimits, ProblemWriter problems) {
        return new OpenDataFilter(readers, readingLimits, problems);
    }

    @Bean
    PublicDoor publicDoor(ReaderTokens readers, AddressLimits readingLimits, OpenDataSettings settings) {
        var offering = new AddressLimits(settings.offering(), settings.remembered(), TimeMeter.SYSTEM_NANOTIME);
        return new PublicDoor(readers, readingLimits, offering);
    }

    @Bean
    OpenServices openServices(ServiceSettings services, JsonMapper json) {
        return new OpenServices(services, json);
    }

    @Bean
    OfferTickets offerTickets(OpenDataSettings settings, Clock clock) {
        return new OfferTickets(settings, clock);
    }
}
