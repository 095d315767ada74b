package vn.thongsuot.reporting.check.messaging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.check.Difference;
import vn.thongsuot.reporting.check.Differences;
import vn.thongsuot.reporting.check.FullChecks;

/** Tells those who run the installation what checking finds. */
@Configuration(proxyBeanMethods = false)
class CheckTelling {

    private static final int NAMED = 5;

    @Bean
    CheckMeters checkMeters(Differences differences, FullChecks checks, TenantDatabases databases) {
        return new CheckMeters(differences, checks, databases);
    }

    /** Up whatever it finds: another instance would read the same cells. What is wrong stands beside it. */
    @Bean
    HealthIndicator figureCheck(Differences differences, TenantDatabases databases) {
        return () -> {
            var differing = 0L;
            var cells = new ArrayList<String>();
            for (var tenant : databases.tenants()) {
                var ofTenant = differences.count(tenant);
                differing += ofTenant;
                if (ofTenant > 0 && cells.size() < NAMED) {
                    cells.addAll(named(differences, tenant));
                }
            }
            return Health.up()
                    .withDetail("differing", differing)
                    .withDetail("cells", List.copyOf(cells))
                    .build();
        };
    }

    private static List<String> named(Differences differences, TenantId tenant) {
        return differences.page(tenant, new PageQuery(NAMED, null)).items().stream()
                .map(difference -> tenant + ": " + said(difference))
                .toList();
    }

    private static String said(Difference difference) {
        var cell = difference.cell();
        var key = cell.key();
        var which = key == null
                ? cell.id()
                : "%s %s of directives %s and units %s, %s %s"
                        .formatted(
                                key.kind(),
                                key.indicator(),
                                key.directives(),
                                key.units(),
                                key.grain(),
                                key.interval());
        return cell.sort() + " " + which;
    }
}
