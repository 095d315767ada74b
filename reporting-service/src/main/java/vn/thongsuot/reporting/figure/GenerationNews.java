package vn.thongsuot.reporting.figure;

import java.time.Instant;
import java.util.Collection;
import vn.thongsuot.platform.tenancy.TenantId;

/** What those who read the topic of figures are told about generations. Returns when the broker has it. */
public interface GenerationNews {

    /**
     * From now on another generation is served.
     *
     * @param equal whether both were found equal; false where it was switched although they were not
     */
    record Served(int generation, int former, boolean equal, Instant servedAt) {}

    void served(Collection<TenantId> tenants, Served served);

    /** These cells are no more. */
    void gone(TenantId tenant, Collection<String> cells);
}
