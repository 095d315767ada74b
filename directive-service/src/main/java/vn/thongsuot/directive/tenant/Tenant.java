package vn.thongsuot.directive.tenant;

import java.util.List;

/**
 * A province, ministry or other body that shares the installation.
 *
 * @param administrators subjects who administer everywhere in the tenant, so that the first posts can be made; at least
 *     one
 */
public record Tenant(String name, List<String> administrators) {

    public static final String REGISTERED = "vn.thongsuot.tenant.registered.v1";
    public static final String CHANGED = "vn.thongsuot.tenant.changed.v1";
}
