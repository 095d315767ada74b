package vn.thongsuot.wrong.times;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing is wrong with the clock of this one. */
@Configuration
class ConfiguresAClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
