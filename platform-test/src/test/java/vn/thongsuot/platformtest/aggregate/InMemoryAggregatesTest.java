package vn.thongsuot.platformtest.aggregate;

import java.util.List;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.tenancy.TenantId;

class InMemoryAggregatesTest extends AggregatesKit {

    private final InMemoryAggregates<Note> aggregates = InMemoryAggregates.of(KIND);

    @Override
    protected Aggregates<Note> aggregates() {
        return aggregates;
    }

    @Override
    protected List<Told> told(TenantId tenant, String id) {
        return aggregates.told().stream()
                .filter(event -> event.tenant().equals(tenant) && event.id().equals(id))
                .toList();
    }
}
