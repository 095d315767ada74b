package vn.thongsuot.platform.observation;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** What operators see: the tenant in each log line, and whether the store answers. */
@AutoConfiguration
class ObservationAutoConfiguration {

    @Bean
    FilterRegistrationBean<TenantInLogs> tenantInLogs() {
        var filter = new FilterRegistrationBean<>(new TenantInLogs());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10); // behind the security filters
        return filter;
    }

    @Bean
    HealthIndicator storeHealthIndicator(TenantDatabases databases) {
        return new StoreHealth(databases);
    }
}
