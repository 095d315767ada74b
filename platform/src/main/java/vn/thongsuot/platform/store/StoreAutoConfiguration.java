package vn.thongsuot.platform.store;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import vn.thongsuot.contracts.TopicCatalogue;

/** What every part needs: the clock, the JSON of the store, and the catalogue of topics. */
@AutoConfiguration
class StoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    StoredJson storedJson() {
        return new StoredJson();
    }

    @Bean
    TopicCatalogue topicCatalogue() {
        return TopicCatalogue.load();
    }
}
