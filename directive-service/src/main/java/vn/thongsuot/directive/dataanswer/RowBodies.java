package vn.thongsuot.directive.dataanswer;

import java.util.Collection;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;

/** Where the rows of answers lie. They are kept before the answer names them, and never changed. */
public interface RowBodies {

    /** Keeps the rows; those that are kept under this id already are the same. */
    void keep(TenantId tenant, String id, Rows rows);

    /** Those of the ids that are there, in one query. */
    Map<String, Rows> read(TenantId tenant, Collection<String> ids);
}
