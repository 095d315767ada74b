package vn.thongsuot.platform.tenancy;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What a tenant's database needs before it is used: above all the indexes, declared beside the queries they serve. Called
 * when a tenant is registered and for every known tenant at start; must bear being called again.
 */
public interface TenantSetup {

    void prepare(MongoOperations database);
}
