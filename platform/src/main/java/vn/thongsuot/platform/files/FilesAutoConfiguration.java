package vn.thongsuot.platform.files;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** Files of tenants, and what takes them in. */
@AutoConfiguration(afterName = "vn.thongsuot.platform.tenancy.TenancyAutoConfiguration")
@EnableConfigurationProperties({FileSettings.class, VirusScanSettings.class})
class FilesAutoConfiguration {

    @Bean
    Files files(TenantDatabases databases, Clock clock) {
        return new MongoFiles(databases, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    VirusScan virusScan(VirusScanSettings settings) {
        return settings.host().isBlank() ? VirusScan.none() : new ClamAvScan(settings);
    }

    @Bean
    Uploads uploads(FileSettings settings, ObjectProvider<Screening> screenings, VirusScan scan) {
        return new Uploads(settings, screenings.orderedStream().toList(), scan);
    }
}
