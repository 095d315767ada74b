package vn.thongsuot.directive.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Which envelopes came in, and what became of them. */
public interface Arrivals {

    /** By its key. */
    Optional<Arrival> find(TenantId tenant, String key);

    /** Keeps it, unless the same or a newer version of the envelope is kept already. */
    void keep(TenantId tenant, Arrival arrival);

    /** The directives taken of which our copies have these ids, in one query. */
    List<Arrival> ofCopies(TenantId tenant, Collection<String> directives);

    /**
     * Those not taken, in a stable order.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException for a cursor that is none
     */
    Page<Arrival> refused(TenantId tenant, PageQuery query);
}
