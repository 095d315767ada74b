package vn.thongsuot.reporting.chain.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class ChainPersistence {

    @Bean
    MongoChain chain(TenantDatabases databases) {
        return new MongoChain(databases);
    }
}
