package vn.thongsuot.activity.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads kinds: the latest version of each is an aggregate, whose version is that of the kind; former ones lie beside. */
public final class KeptKinds implements OwnKinds {

    private final Aggregates<OwnKind> kinds;
    private final FormerVersions former;

    public KeptKinds(Aggregates<OwnKind> kinds, FormerVersions former) {
        this.kinds = kinds;
        this.former = former;
    }

    @Override
    public Optional<OwnKind> latest(TenantId tenant, String code) {
        return kinds.find(tenant, code).map(Versioned::state);
    }

    @Override
    public Optional<OwnKind> version(TenantId tenant, String code, long version) {
        return latest(tenant, code)
                .filter(kind -> kind.version() == version)
                .or(() -> former.find(tenant, code, version));
    }

    @Override
    public List<OwnKind> latest(TenantId tenant) {
        return kinds.page(tenant, new PageQuery(MOST, null), Map.of()).items().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(OwnKind::code))
                .toList();
    }
}
