package vn.thongsuot.platform.audit;

import java.util.Optional;
import java.util.Set;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Every change of every aggregate of this service, for reading. */
public interface AuditTrail {

    /**
     * At which units the thing is, so that rights can be asked there; an empty set when it concerns the whole tenant.
     *
     * @param kind as it stands in paths, for instance {@code plan-templates}
     * @return empty when there is no such kind here, or no such thing in this tenant
     */
    Optional<Set<String>> units(TenantId tenant, String kind, String id);

    /**
     * Its changes, the newest first. A page may hold fewer than asked for when they say much; there are more as long as
     * {@code next} is there.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException when the cursor is none of ours
     */
    Page<Change> changes(TenantId tenant, String kind, String id, PageQuery query);
}
