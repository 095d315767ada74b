package vn.thongsuot.reporting.check;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Disagreement;

/** The differences that stand, of the figures that are read now. */
public interface Differences {

    /**
     * What was found in some sets.
     *
     * @param generation whose cells were compared, whichever is served by now
     * @param standing those that are real
     * @param open cells of which nothing is known yet; what was kept of them stays
     */
    record Found(int generation, List<Covered> covered, List<Disagreement> standing, Set<String> open, Instant at) {}

    /** Takes it over: those that stand are kept, those that were kept of these sets and agree now are cleared. */
    void settle(TenantId tenant, Found found);

    /** By cell. */
    Page<Difference> page(TenantId tenant, PageQuery page);

    long count(TenantId tenant);

    /** Sets of those that were not looked at for the longest time. */
    Set<String> sets(TenantId tenant, int limit);
}
