package vn.thongsuot.activity.kind;

import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** Versions of kinds that a newer one took the place of; none ever changes. */
public interface FormerVersions {

    /** Keeps it before the newer one takes its place; the same again changes nothing. */
    void keep(TenantId tenant, OwnKind version);

    /** Empty for what never was, and for the latest. */
    Optional<OwnKind> find(TenantId tenant, String code, long version);
}
