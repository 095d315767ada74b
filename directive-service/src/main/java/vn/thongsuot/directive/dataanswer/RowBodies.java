package vn.thongsuot.directive.dataanswer;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** Where the rows of answers lie. They are kept before the answer names them, and never changed. */
public interface RowBodies {

    /**
     * Keeps the rows; those that are kept under this id already are the same.
     *
     * @param answer id of the answer that is to name them
     * @param version of the answer as it was when they were read
     */
    void keep(TenantId tenant, String answer, long version, String id, Rows rows);

    /** Those of the ids that are there, in one query. */
    Map<String, Rows> read(TenantId tenant, Collection<String> ids);

    /**
     * Sees to it that what the answer had before is removed, about an hour later: who read the answer just now may still be
     * reading its rows. Rows that somebody else is about to name were kept for this version or a later one, and stay.
     *
     * @param version of the answer now
     * @param named id of the rows it names; absent when it has none
     */
    void forget(TenantId tenant, String answer, long version, @Nullable String named);
}
