package vn.thongsuot.directive.doubles;

import vn.thongsuot.platform.tenancy.TenantId;

/** Tells what was given out of a document. */
public interface WorkUnder {

    /** Whether there are tasks. */
    boolean isThere(TenantId tenant, String directive);

    /** Whether it was assigned to anybody, also to one that is no longer among its recipients. */
    boolean isAssigned(TenantId tenant, String directive);
}
