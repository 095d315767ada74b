package vn.thongsuot.reporting.report;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** The approved pages of each tenant; nothing here is ever changed. */
public interface Snapshots {

    Optional<Snapshot> find(TenantId tenant, String reference);

    /** The newest of a unit's chain. */
    Optional<Snapshot> last(TenantId tenant, String unit);

    /** The newest page made of a report, whether or not its approval was completed. */
    Optional<Snapshot> newestOf(TenantId tenant, String report);

    /** Keeps the bytes of a file and answers their SHA-256; the same bytes are kept once. */
    String keep(TenantId tenant, byte[] bytes);

    /** Empty when nothing of this SHA-256 is kept. */
    Optional<byte[]> kept(TenantId tenant, String hash);

    /** Puts a link at the end of its chain; false when somebody else has put one at that place. */
    boolean add(TenantId tenant, Snapshot snapshot);
}
