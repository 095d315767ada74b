package vn.thongsuot.activity.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** Where lists of names are kept, sealed; one for an activity. */
public interface NameLists {

    /** Looks of which the latest are answered. */
    int LOOKS = 200;

    /** Whether there is a key to seal with; without one nothing is kept. */
    boolean canKeep();

    /** Puts it in the place of the one before; answers it with its version. */
    NameList keep(TenantId tenant, String activity, LocalDate until, Instant at, List<Attendee> names);

    /** Empty when there is none, or its last day has passed, whether or not somebody has cleared it away. */
    Optional<NameList> find(TenantId tenant, String activity, Instant now);

    /** False when there is none of that version. */
    boolean remove(TenantId tenant, String activity, long version);

    /** Takes away every list whose last day has passed, of every tenant; answers how many. */
    long sweep(Instant now);

    /** Notes it for good. */
    void note(TenantId tenant, String activity, Look look);

    /** The latest first. */
    List<Look> looks(TenantId tenant, String activity);
}
