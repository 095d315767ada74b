package vn.thongsuot.platform.tenancy;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** One client per process, one database per tenant and service. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(TenancySettings.class)
class TenancyAutoConfiguration {

    /** A store that is down is noticed within seconds, so that a command is refused rather than kept waiting. */
    @Bean
    MongoClientSettingsBuilderCustomizer promptAndDurable() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS));
    }

    @Bean
    MongoTenantDatabases tenantDatabases(
            MongoClient client,
            TenancySettings settings,
            @Value("${spring.application.name}") String service,
            ObjectProvider<TenantSetup> setups) {
        return new MongoTenantDatabases(
                client,
                settings.prefix(),
                service,
                (platform, databases) -> new TenantRegistry(
                        platform,
                        databases,
                        database -> TenantIndexes.of(setups.orderedStream().toList())
                                .create(database)));
    }

    @Bean
    TenantRegistry tenantRegistry(MongoTenantDatabases databases) {
        return databases.registry();
    }

    @Bean
    TenantLoading tenantLoading(TenantRegistry registry) {
        return new TenantLoading(registry);
    }
}
