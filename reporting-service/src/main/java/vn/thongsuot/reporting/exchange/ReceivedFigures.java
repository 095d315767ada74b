package vn.thongsuot.reporting.exchange;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Figures that came in from other tenants, apart from our own; and of what was not taken that it came. */
public interface ReceivedFigures {

    /**
     * Which of them are wanted.
     *
     * @param directive our own; absent for all
     * @param indicator a code; absent for all
     * @param from id of the tenant that sent them; absent for all
     */
    record Wanted(
            @Nullable String directive,
            @Nullable String indicator,
            @Nullable String from) {}

    /** Whether this or a newer version of the envelope was taken. */
    boolean isTaken(TenantId tenant, String envelope, long version);

    /** Whether just this refusal, of just this version, is kept. */
    boolean isNoted(TenantId tenant, RefusedFigures refused);

    /**
     * Keeps it, unless the same or a newer version of the envelope is kept already. That this version or an older one was
     * refused before is kept no longer.
     */
    void keep(TenantId tenant, ArrivedFigures arrived);

    /** Keeps that it was refused, unless that or a newer refusal of the same sender's envelope is kept already. */
    void refuse(TenantId tenant, RefusedFigures refused);

    /** Lawful erasure: whatever is kept of the envelope goes. */
    void forget(TenantId tenant, String envelope);

    /** By the envelope's id. */
    Page<ArrivedFigures> page(TenantId tenant, Wanted wanted, PageQuery query);

    /** Those not taken, in a stable order. */
    Page<RefusedFigures> refused(TenantId tenant, PageQuery query);
}
