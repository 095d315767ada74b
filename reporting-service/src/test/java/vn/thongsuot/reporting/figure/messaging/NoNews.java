package vn.thongsuot.reporting.figure.messaging;

import java.util.Collection;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationNews;

/** Tells nobody, where no generation is ever past. */
final class NoNews implements GenerationNews {

    @Override
    public void served(Collection<TenantId> tenants, Served served) {}

    @Override
    public void gone(TenantId tenant, Collection<String> cells) {}
}
