package vn.thongsuot.platform.observation;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** Whether the store answers; without it no command can be taken in. */
final class StoreHealth implements HealthIndicator {

    private final TenantDatabases databases;

    StoreHealth(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public Health health() {
        try {
            databases.platform().executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException | DataAccessException e) {
            return Health.down()
                    .withDetail("cause", e.getClass().getSimpleName())
                    .build();
        }
    }
}
