package vn.thongsuot.platform.tenancy;

import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;

/** One database per tenant and service, and one small database of the service itself. */
public interface TenantDatabases {

    /**
     * The database of one tenant.
     *
     * @throws UnknownTenantException when the tenant is not registered
     */
    MongoOperations of(TenantId tenant);

    /** The service's own database: which tenants there are, and nothing of theirs. */
    MongoOperations platform();

    /** The registered tenants this instance has heard of. */
    Set<TenantId> tenants();
}
