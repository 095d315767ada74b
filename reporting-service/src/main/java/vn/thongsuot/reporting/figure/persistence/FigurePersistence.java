package vn.thongsuot.reporting.figure.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantDatabases;

@Configuration(proxyBeanMethods = false)
class FigurePersistence {

    @Bean
    MongoCells cells(TenantDatabases databases, @Value("${thongsuot.figures.generation}") int generation) {
        return new MongoCells(databases, generation);
    }

    @Bean
    MongoSources sources(TenantDatabases databases) {
        return new MongoSources(databases);
    }

    @Bean
    MongoGaps gaps(TenantDatabases databases, @Value("${thongsuot.figures.generation}") int generation) {
        return new MongoGaps(databases, generation);
    }
}
