package vn.thongsuot.reporting.check.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.figure.LiveGeneration;

@Configuration(proxyBeanMethods = false)
class CheckPersistence {

    @Bean
    MongoFullChecks fullChecks(TenantDatabases databases) {
        return new MongoFullChecks(databases);
    }

    @Bean
    MongoDifferences figureDifferences(TenantDatabases databases, LiveGeneration live) {
        return new MongoDifferences(databases, live);
    }
}
