package vn.thongsuot.reporting.rebuild.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class RebuildPersistence {

    @Bean
    MongoGenerationStore generationStore(
            TenantDatabases databases, StoredJson json, @Value("${thongsuot.figures.generation}") int first) {
        return new MongoGenerationStore(databases, json, first);
    }
}
