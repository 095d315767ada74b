package vn.thongsuot.platform.tenancy;

/**
 * What a tenant's database needs before it is used: the indexes, declared beside the queries they serve. They are made when a
 * tenant is registered and for every known tenant at start.
 */
public interface TenantSetup {

    void prepare(TenantIndexes indexes);
}
