package vn.thongsuot.activity.bulk;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** What is known of imports; it is of no use to anybody after some weeks, and may then be forgotten. */
public interface Imports {

    /** Notes a new one; false when there is one with that id. */
    boolean begin(TenantId tenant, ImportRun run);

    /** Puts what is known now in the place of what was. */
    void put(TenantId tenant, ImportRun run);

    Optional<ImportRun> find(TenantId tenant, String id);
}
