package vn.thongsuot.directive.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Which envelopes came in, and what became of them. */
public interface Arrivals {

    Optional<Arrival> find(TenantId tenant, String envelope);

    /** Keeps it, unless the same or a newer version of the envelope is kept already. */
    void keep(TenantId tenant, Arrival arrival);

    /** The directives taken of which our copies have these ids, in one query. */
    List<Arrival> ofCopies(TenantId tenant, Collection<String> directives);

    /** Those not taken, by the envelope's id. */
    Page<Arrival> refused(TenantId tenant, PageQuery query);
}
