package vn.thongsuot.reporting.report.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class ReportPersistence {

    @Bean
    MongoKeptFiles keptFiles(TenantDatabases databases) {
        return new MongoKeptFiles(databases);
    }

    @Bean
    UnitChains earlierSnapshots(TenantDatabases databases) {
        return new UnitChains(databases);
    }

    @Bean
    JsonFrozenText frozenText() {
        return new JsonFrozenText();
    }
}
