package vn.thongsuot.directive.doubles;

import vn.thongsuot.platform.tenancy.TenantId;

/** Tells whether tasks were given out of a document. */
@FunctionalInterface
public interface WorkUnder {

    boolean isThere(TenantId tenant, String directive);
}
