package vn.thongsuot.reporting.chain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.platform.tenancy.TenantId;

/** The links of each tenant; nothing here is ever changed. */
public interface Chain {

    /** Empty while nothing was approved. */
    Optional<Link> last(TenantId tenant);

    Optional<Link> at(TenantId tenant, long place);

    /** Those at these places, in no order. */
    List<Link> at(TenantId tenant, Collection<Long> places);

    /** The newest that was made of a report, whether or not its approval was completed. */
    Optional<Link> newestOf(TenantId tenant, String report);

    /** All from the first to a place, in order; read as it is asked for, and closed by the caller. */
    Stream<Link> upTo(TenantId tenant, long place);

    /** Puts a link at the end; false when somebody else has put one at that place. */
    boolean add(TenantId tenant, Link link);
}
