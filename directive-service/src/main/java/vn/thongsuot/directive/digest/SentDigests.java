package vn.thongsuot.directive.digest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.platform.tenancy.TenantId;

/** Which units were sent their mail of a day, and of what it told, so that each comes once whoever sends it. */
public interface SentDigests {

    /** Whether nobody has taken it upon himself before; it is the caller's then. */
    boolean take(TenantId tenant, String unit, LocalDate day);

    /** Gives back what could not be sent. */
    void release(TenantId tenant, String unit, LocalDate day);

    /** Notes what a mail that went out told of: ids of reminders. */
    void sent(TenantId tenant, String unit, LocalDate day, Collection<String> reminders);

    /** Of which reminders each of the units was told in mails that went out on that day or later, in one query. */
    Map<String, Set<String>> told(TenantId tenant, Collection<String> units, LocalDate since);
}
