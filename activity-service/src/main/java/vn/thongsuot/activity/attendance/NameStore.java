package vn.thongsuot.activity.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** Where names are kept, sealed, apart from what is known of their lists; and who looked at them. */
public interface NameStore {

    /** Looks of which the latest are answered. */
    int LOOKS = 200;

    /** Whether there is a key to seal with; without one nothing is kept and nothing is shown. */
    boolean canKeep();

    /**
     * Keeps names until their last day is over.
     *
     * @return SHA-256 of the sealed bytes in URL-safe Base64, by which they are found; the same names seal to other bytes
     *     each time, so that nothing is learned of them from it
     */
    String seal(TenantId tenant, String activity, LocalDate until, List<Attendee> names);

    /** Empty when they are gone. */
    Optional<List<Attendee>> open(TenantId tenant, String activity, String sha256);

    /** Takes them away; nothing happens when they are gone. */
    void forget(TenantId tenant, String sha256);

    /** Takes away all names whose last day has passed, of every tenant; answers how many lists it were. */
    long sweep(Instant now);

    /** Notes it for good. */
    void note(TenantId tenant, String activity, Look look);

    /** The latest first. */
    List<Look> looks(TenantId tenant, String activity);
}
