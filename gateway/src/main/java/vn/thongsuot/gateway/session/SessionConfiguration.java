package vn.thongsuot.gateway.session;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Seal seal(SessionSettings settings) {
        return new Seal(settings.keys());
    }

    @Bean
    BrowserSessions browserSessions(Sessions sessions, TokenRenewal issuer, SessionSettings settings, Clock clock) {
        return new BrowserSessions(sessions, issuer, settings, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    SessionSweeper sessionSweeper(Sessions sessions, SessionSettings settings, Clock clock) {
        return new SessionSweeper(sessions, settings.sweepEvery(), clock);
    }
}
