package vn.thongsuot.plan.plan.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.numbers.MongoNumberBooks;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class NumberBooksConfiguration {

    @Bean
    MongoNumberBooks numberBooks(TenantDatabases databases) {
        return new MongoNumberBooks(databases);
    }
}
