package vn.thongsuot.reporting.figure.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.figure.LiveGeneration;

@Configuration(proxyBeanMethods = false)
class FigurePersistence {

    @Bean
    MongoCells cells(TenantDatabases databases, LiveGeneration live) {
        return new MongoCells(databases, live);
    }

    @Bean
    MongoSources sources(TenantDatabases databases) {
        return new MongoSources(databases);
    }

    @Bean
    MongoGaps gaps(TenantDatabases databases, LiveGeneration live) {
        return new MongoGaps(databases, live);
    }

    @Bean
    MongoGenerationCells generationCells(TenantDatabases databases) {
        return new MongoGenerationCells(databases);
    }

    @Bean
    MongoSideBySide sideBySide(TenantDatabases databases, LiveGeneration live) {
        return new MongoSideBySide(databases, live);
    }

    @Bean
    MongoCountedDeeds countedDeeds(TenantDatabases databases) {
        return new MongoCountedDeeds(databases);
    }
}
