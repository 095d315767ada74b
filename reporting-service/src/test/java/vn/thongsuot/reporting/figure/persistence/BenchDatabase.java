package vn.thongsuot.reporting.figure.persistence;

import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** One database, whoever asks. */
record BenchDatabase(TenantId tenant, MongoOperations database) implements TenantDatabases {

    @Override
    public MongoOperations of(TenantId any) {
        return database;
    }

    @Override
    public MongoOperations platform() {
        return database;
    }

    @Override
    public Set<TenantId> tenants() {
        return Set.of(tenant);
    }
}
