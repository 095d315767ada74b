package vn.thongsuot.reporting.report.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class ReportPersistence {

    @Bean
    MongoSnapshots snapshots(TenantDatabases databases) {
        return new MongoSnapshots(databases);
    }
}
