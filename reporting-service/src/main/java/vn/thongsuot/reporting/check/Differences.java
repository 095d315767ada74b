package vn.thongsuot.reporting.check;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Disagreement;

/** The differences that stand, of the figures that are read now. */
public interface Differences {

    /**
     * Takes over what was found in some sets: those that stand are kept, those that were kept of these sets and agree now are
     * cleared.
     *
     * @param open cells of which nothing is known yet; what was kept of them stays
     */
    void settle(
            TenantId tenant, List<Covered> covered, Collection<Disagreement> standing, Set<String> open, Instant at);

    /** By cell. */
    Page<Difference> page(TenantId tenant, PageQuery page);

    long count(TenantId tenant);

    /** Sets of those that were not looked at for the longest time. */
    Set<String> sets(TenantId tenant, int limit);
}
