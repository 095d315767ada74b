package vn.thongsuot.directive.intake;

import java.util.Collection;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;

/** Finds registered directives by what is compared of their symbols. */
@FunctionalInterface
public interface KnownSymbols {

    /** Ids by key, in one query; a key that several directives have is left out. */
    Map<String, String> directives(TenantId tenant, Collection<String> keys);
}
